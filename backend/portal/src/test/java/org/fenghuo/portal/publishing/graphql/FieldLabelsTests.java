package org.fenghuo.portal.publishing.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.kernel.Uscc;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Reference;
import org.junit.jupiter.api.Test;

/** A difference of two editions names its field in words, whatever the field. */
class FieldLabelsTests {
    private static final Set<Class<?>> LEAVES =
            Set.of(Text.class, Gtin.class, HsCode.class, Uscc.class, PublicationNumber.class);

    @Test
    void everyFieldOfAWordingHasALabelAndNoLabelIsWithoutField() {
        Set<String> fields = new TreeSet<>();
        collect("", Wording.class, fields);
        KindFields.KINDS.forEach(kind -> collect("", kind, fields));
        fields.add("kind");

        assertThat(new Reference().list("fields").orElseThrow().values())
                .extracting(Code::code)
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void everyFieldOfClosedValuesIsSaidInWords() {
        Set<String> fields = new TreeSet<>();
        closed("", Wording.class, fields);
        KindFields.KINDS.forEach(kind -> closed("", kind, fields));

        assertThat(DifferenceGraphql.CODES.keySet()).containsAll(fields);
        assertThat(DifferenceGraphql.CODES.values())
                .allSatisfy(list -> assertThat(new Reference().list(list)).as(list).isPresent());
    }

    private static void closed(String prefix, Class<?> type, Set<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> item = item(component.getGenericType());
            String path = prefix + component.getName();
            if (item.isRecord() && !LEAVES.contains(item)) {
                closed(path + ".", item, fields);
            } else if (item.isEnum()) {
                fields.add(path);
            }
        }
    }

    private static void collect(String prefix, Class<?> type, Set<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> item = item(component.getGenericType());
            String path = prefix + component.getName();
            if (item.isRecord() && !LEAVES.contains(item)) {
                collect(path + ".", item, fields);
            } else if (item != Details.class) {
                fields.add(path);
            }
        }
    }

    private static Class<?> item(Type type) {
        return switch (type) {
            case ParameterizedType list -> item(list.getActualTypeArguments()[0]);
            case Class<?> plain -> plain;
            default -> throw new IllegalArgumentException("not a type of ours: " + type);
        };
    }
}
