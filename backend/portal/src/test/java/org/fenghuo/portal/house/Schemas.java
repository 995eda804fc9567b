package org.fenghuo.portal.house;

import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.parser.Parser;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema as it is written, without anything behind it. */
final class Schemas {
    private Schemas() {}

    /** The public schema, all its files in the order of their names. */
    static String current() {
        return text("classpath*:schema/graphql/*.graphqls");
    }

    /** The public schema as it was last released: what others rely on. */
    static String released() {
        return text("classpath*:schema/released/schema.graphqls");
    }

    private static String text(String files) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Schemas::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a client of the old schema can no longer rely on in the new one, unless told before. */
    static List<String> breakages(String before, String after) {
        var found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), found);
        return found.getBreakages().stream()
                .filter(change -> change.getCategory() != DiffCategory.DEPRECATION_REMOVED)
                .map(DiffEvent::getReasonMsg)
                .toList();
    }

    /**
     * Types, their fields, values and arguments that no sentence describes: {@code
     * Type.field(argument)}.
     */
    static List<String> undescribed(String sdl) {
        return Parser.parse(sdl).getDefinitions().stream()
                .filter(SDLDefinition.class::isInstance)
                .flatMap(definition -> undescribed("", definition))
                .toList();
    }

    private static Stream<String> undescribed(String above, Node<?> node) {
        String name = above + ((NamedNode<?>) node).getName();
        boolean silent = node instanceof DescribedNode<?> described && isSilent(described);
        return Stream.concat(
                silent ? Stream.of(name) : Stream.empty(),
                below(node).flatMap(part -> undescribed(name + ".", part)));
    }

    private static boolean isSilent(DescribedNode<?> node) {
        return node.getDescription() == null || node.getDescription().getContent().isBlank();
    }

    private static Stream<? extends Node<?>> below(Node<?> node) {
        return switch (node) {
            case ObjectTypeDefinition type -> type.getFieldDefinitions().stream();
            case InterfaceTypeDefinition type -> type.getFieldDefinitions().stream();
            case InputObjectTypeDefinition type -> type.getInputValueDefinitions().stream();
            case EnumTypeDefinition type -> type.getEnumValueDefinitions().stream();
            case FieldDefinition field -> field.getInputValueDefinitions().stream();
            default -> Stream.empty();
        };
    }
}
