package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.format.Reading;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.Source;

/** How the rows of a file become drafts: by a mapping, or as they are. */
public sealed interface ImportPlan extends RowPlan<Translation> {
    /** As {@code mapping} of an import names it. */
    String id();

    /** Changes when the plan does. */
    String version();

    Optional<Mapping> mapping();

    @Override
    default List<Charset> encodings() {
        return mapping()
                .map(mapping -> mapping.format().encodings())
                .orElse(List.of(StandardCharsets.UTF_8));
    }

    @Override
    default Optional<Character> delimiter() {
        return mapping().flatMap(mapping -> mapping.format().delimiter());
    }

    default Mapping.Merge merge() {
        return mapping().map(Mapping::merge).orElse(Mapping.Merge.LAST);
    }

    @Override
    default Set<String> columns() {
        return mapping().map(Mapping::columns).orElseGet(Set::of);
    }

    @Override
    default Set<String> blanks() {
        return mapping().map(Mapping::blanks).orElseGet(Set::of);
    }

    @Override
    default Translation unreadable(List<Problem> problems) {
        return new Translation.Refused(Optional.empty(), problems);
    }

    /** By a mapping file. */
    record Mapped(Mapping declared, RowTranslator translator) implements ImportPlan {
        @Override
        public String id() {
            return declared.id();
        }

        @Override
        public String version() {
            return declared.hash();
        }

        @Override
        public Optional<Mapping> mapping() {
            return Optional.of(declared);
        }

        @Override
        public Translation translate(Row row) {
            return translator.translate(row);
        }
    }

    /** The exchange format itself. */
    record Native(ExchangeFormat format) implements ImportPlan {
        /** As an import names it. */
        public static final String ID = "native";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Optional<Mapping> mapping() {
            return Optional.empty();
        }

        @Override
        public Translation translate(Row row) {
            Row.Tree tree = (Row.Tree) row;
            return switch (format.read(tree.root())) {
                case Reading.Understood(var draft) -> keyed(draft);
                case Reading.Garbled(var problems) ->
                        new Translation.Refused(keyOf(tree), problems);
            };
        }

        private static Translation keyed(Draft draft) {
            ExternalKey key = draft.key();
            return key == null
                    ? new Translation.Refused(
                            Optional.empty(), List.of(Problem.of("key", "required")))
                    : new Translation.Translated(draft, key, orderOf(draft));
        }

        private static String orderOf(Draft draft) {
            return draft.wording().sources().stream()
                    .map(Source::publishedOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Object::toString)
                    .orElse("");
        }

        private static Optional<ExternalKey> keyOf(Row.Tree tree) {
            List<String> parts = new ArrayList<>(tree.values("key.system"));
            parts.addAll(tree.values("key.value"));
            return parts.size() == 2
                    ? Optional.of(new ExternalKey(parts.get(0), parts.get(1)))
                    : Optional.empty();
        }
    }

    /** Ids in the order of the alphabet, for those who named none of them. */
    static String ids(List<ImportPlan> plans) {
        return plans.stream().map(ImportPlan::id).sorted().collect(Collectors.joining(", "));
    }
}
