package org.fenghuo.portal.site;

import graphql.language.Document;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ResourceLoader;

/**
 * What a page asks: its {@code page.graphql} and the {@code part.graphql} of every part it spreads.
 *
 * @param text as it is executed
 */
record PageDocument(String page, String text, Document parsed) {

    /**
     * Reads the document of a page. A fragment {@code PublicationCard} is that of {@code
     * parts/publication-card}.
     *
     * @param root the folder that holds all of them, ending in a slash
     */
    static PageDocument read(ResourceLoader files, String root, String page) {
        return read(files, root, page, "page.graphql");
    }

    /** Reads what a page does when its form is sent: the mutation {@code sent.graphql}. */
    static PageDocument sent(ResourceLoader files, String root, String page) {
        return read(files, root, page, "sent.graphql");
    }

    private static PageDocument read(
            ResourceLoader files, String root, String page, String document) {
        var text = new StringBuilder(content(files, root + "pages/" + page + "/" + document));
        var added = new LinkedHashSet<String>();
        for (var missing = spreads(text); !added.containsAll(missing); missing = spreads(text)) {
            missing.stream()
                    .filter(added::add)
                    .forEach(name ->
                            text.append('\n')
                                    .append(
                                            content(
                                                    files,
                                                    root
                                                            + "parts/"
                                                            + folderOf(name)
                                                            + "/part.graphql")));
        }
        return new PageDocument(page, text.toString(), Parser.parse(text.toString()));
    }

    String template() {
        return "pages/" + page + "/page";
    }

    OperationDefinition operation() {
        return parsed.getDefinitionsOfType(OperationDefinition.class).getFirst();
    }

    /** {@code PublicationCard} to {@code publication-card}. */
    static String folderOf(String fragment) {
        return fragment.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> spreads(CharSequence text) {
        var names = new LinkedHashSet<String>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // as the interface has it
                            public TraversalControl visitFragmentSpread(
                                    FragmentSpread spread, TraverserContext<Node> context) {
                                names.add(spread.getName());
                                return TraversalControl.CONTINUE;
                            }
                        },
                        Parser.parse(text.toString()));
        return names;
    }

    private static String content(ResourceLoader files, String path) {
        try {
            return files.getResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
