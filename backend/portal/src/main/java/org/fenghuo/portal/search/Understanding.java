package org.fenghuo.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.CodeList;
import org.fenghuo.portal.reference.Country;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.search.words.Field;
import org.fenghuo.portal.search.words.FieldIs;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Question;
import org.fenghuo.portal.search.words.QuestionReader;
import org.fenghuo.portal.search.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody wrote: which things it names, and what of single fields. */
@Component
class Understanding {
    private final QuestionReader reader;
    private final Reference reference;

    Understanding(QuestionReader reader, Reference reference) {
        this.reader = reader;
        this.reference = reference;
    }

    /**
     * What a text says.
     *
     * @param literally whether other names of a thing are left out
     */
    Meant of(@Nullable String text, boolean literally) {
        if (text == null || text.isBlank()) {
            return Meant.NOTHING;
        }
        Question read = read(text, literally);
        List<Part> parts = new ArrayList<>(read.parts());
        List<Wanted> fields = new ArrayList<>();
        for (FieldIs asked : read.fields()) {
            Wanted wanted = wanted(asked, literally);
            if (hasList(asked.field()) && wanted.codes().isEmpty()) {
                parts.addAll(wanted.parts());
            } else {
                fields.add(wanted);
            }
        }
        return new Meant(new Question(parts, read.without(), read.fields()), fields, usual(parts));
    }

    private Question read(String text, boolean literally) {
        return literally ? reader.readLiterally(text) : reader.read(text);
    }

    /** Of a list of few: what is no value of it is words. */
    private static boolean hasList(Field field) {
        return switch (field) {
            case KIND, LEVEL, STANDING, AUTHORITY, COUNTRY, CATEGORY -> true;
            case HAZARD, PRODUCT, FIRM, NUMBER, CODE -> false;
        };
    }

    private Set<Part> usual(List<Part> parts) {
        return parts.stream()
                .filter(part -> part instanceof Words words && reader.isUsual(words))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Wanted wanted(FieldIs asked, boolean literally) {
        return new Wanted(
                asked.field(),
                codes(asked.field(), asked.value()),
                read(asked.value(), literally).parts());
    }

    private Set<String> codes(Field field, String value) {
        return switch (field) {
            case KIND -> called("kinds", value);
            case LEVEL -> called("levels", value);
            case STANDING -> called("standings", value);
            case HAZARD -> called("hazards", value);
            case AUTHORITY -> called("agencies", value);
            case COUNTRY ->
                    joined(
                            called("countries", value),
                            reference.countryByName(value).map(Country::code).stream());
            case CATEGORY ->
                    joined(
                            called("categories", value),
                            reference.categoryByName(value).map(Category::id).stream());
            case PRODUCT, FIRM, NUMBER, CODE -> Set.of();
        };
    }

    /** By its code, its label or the beginning of its label: 红色 is 红色预警（特别重大）. */
    private Set<String> called(String list, String value) {
        String wanted = Folding.fold(value);
        return reference.list(list).map(CodeList::values).orElse(List.of()).stream()
                .filter(code -> isCalled(code, wanted))
                .map(Code::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCalled(Code code, String wanted) {
        String written = wanted.replace(' ', '_').replace('-', '_');
        return code.code().toLowerCase(Locale.ROOT).replace('-', '_').equals(written)
                || code.label().byLanguage().values().stream()
                        .anyMatch(label -> Folding.fold(label).startsWith(wanted));
    }

    private static Set<String> joined(Set<String> codes, Stream<String> more) {
        return Stream.concat(codes.stream(), more).collect(Collectors.toUnmodifiableSet());
    }
}
