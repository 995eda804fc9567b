package org.fenghuo.portal.site;

import graphql.ParseAndValidate;
import graphql.analysis.QueryComplexityCalculator;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.fenghuo.portal.platform.GraphqlLimits;

/** What a page's document is held to: what anybody's is held to, and no privilege. */
final class DocumentRules {
    private DocumentRules() {}

    static List<String> mistakes(PageDocument document) {
        var invalid =
                ParseAndValidate.validate(PublicSchema.SCHEMA, document.parsed(), Locale.ENGLISH)
                        .stream()
                        .map(error -> error.getMessage())
                        .toList();
        return invalid.isEmpty() ? costs(document) : invalid;
    }

    /**
     * Every field the document asks for, such as {@code publication/history/at}; what a schema is
     * asked about itself aside.
     */
    static Set<String> paths(PageDocument document) {
        var paths = new TreeSet<String>();
        visit(
                document.parsed(),
                environment -> {
                    if (!environment.isTypeNameIntrospectionField()) {
                        paths.add(pathOf(environment));
                    }
                });
        return paths;
    }

    /** Every field that holds a value, with its type; paths begin with a slash. */
    static void leaves(Document document, BiConsumer<String, GraphQLType> each) {
        visit(
                document,
                environment -> {
                    if (environment.getField().getSelectionSet() == null) {
                        each.accept(
                                "/" + pathOf(environment),
                                environment.getFieldDefinition().getType());
                    }
                });
    }

    private static List<String> costs(PageDocument document) {
        var mistakes = new ArrayList<String>();
        visit(
                document.parsed(),
                environment -> {
                    if (environment.getFieldDefinition().isDeprecated()) {
                        mistakes.add(pathOf(environment) + " is deprecated");
                    }
                    if (pathOf(environment).split("/").length > GraphqlLimits.DEPTH) {
                        mistakes.add(pathOf(environment) + " is too deep");
                    }
                });
        var cost =
                QueryComplexityCalculator.newCalculator()
                        .fieldComplexityCalculator(GraphqlLimits::cost)
                        .schema(PublicSchema.SCHEMA)
                        .document(document.parsed())
                        .variables(given(document.parsed()))
                        .build()
                        .calculate();
        if (cost > GraphqlLimits.COST) {
            mistakes.add("costs " + cost + ", more than " + GraphqlLimits.COST);
        }
        return mistakes;
    }

    private static void visit(Document document, Consumer<QueryVisitorFieldEnvironment> each) {
        QueryTraverser.newQueryTraverser()
                .schema(PublicSchema.SCHEMA)
                .document(document)
                .coercedVariables(given(document))
                .build()
                .visitPreOrder(
                        new QueryVisitorStub() {
                            @Override
                            public void visitField(QueryVisitorFieldEnvironment environment) {
                                each.accept(environment);
                            }
                        });
    }

    /** Something for every variable: what a document costs does not depend on it. */
    private static CoercedVariables given(Document document) {
        var given = new HashMap<String, Object>();
        document.getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getVariableDefinitions()
                .forEach(variable ->
                        given.put(variable.getName(), isSwitch(variable) ? true : Map.of()));
        return CoercedVariables.of(given);
    }

    /** What may be left out counts as asked for. */
    private static boolean isSwitch(VariableDefinition variable) {
        return AstPrinter.printAst(variable.getType()).startsWith("Boolean");
    }

    private static String pathOf(QueryVisitorFieldEnvironment environment) {
        var above = environment.getParentEnvironment();
        var key = environment.getField().getResultKey();
        return above == null ? key : pathOf(above) + "/" + key;
    }
}
