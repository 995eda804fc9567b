package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer reads what was written under names, not under paths. */
class FieldNamesTests {
    private static final Set<String> CARRIERS = Set.of("idempotencyKey", "attachments", "proof");
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("frontend/messages-cases");

    @ParameterizedTest
    @ValueSource(
            classes = {
                ComplaintInput.class,
                TipInput.class,
                EnterpriseReportInput.class,
                SignalInput.class
            })
    void everyFieldOfADoorHasAName(Class<?> door) {
        assertThat(paths("", door).map(path -> "case.field." + path)).allMatch(NAMES::containsKey);
    }

    private static Stream<String> paths(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> !CARRIERS.contains(part.getName()))
                .flatMap(part -> pathsOf(prefix + part.getName(), part));
    }

    private static Stream<String> pathsOf(String path, RecordComponent part) {
        return part.getType().isRecord() ? paths(path + ".", part.getType()) : Stream.of(path);
    }
}
