package org.fenghuo.portal.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;

/** The sample, for tests of other packages that hold it against their rules. */
public final class SampleExamples {
    private static final Sample SAMPLE = Sample.read();

    private SampleExamples() {}

    public static List<Draft> drafts() {
        return SAMPLE.drafts();
    }

    /** The first of each kind. */
    public static List<Draft> ofEachKind() {
        Map<Kind, Draft> first = new EnumMap<>(Kind.class);
        drafts().forEach(draft -> first.putIfAbsent(draft.wording().details().kind(), draft));
        return List.copyOf(first.values());
    }

    /** What happened later, as if the sample were the first thing ever published. */
    public static List<Command> later() {
        Map<String, PublicationNumber> numbers = numbers();
        Story story = new Story(SAMPLE.drafts(), numbers);
        return SAMPLE.later().stream()
                .map(step ->
                        step.command(
                                numbers.getOrDefault(
                                        step.of(), PublicationNumber.of(2026, 999_999)),
                                story))
                .toList();
    }

    /** Numbers by key, in the order of the file. */
    public static Map<String, PublicationNumber> numbers() {
        Map<String, PublicationNumber> numbers = new HashMap<>();
        IntStream.range(0, SAMPLE.drafts().size())
                .forEach(i ->
                        numbers.put(
                                Sample.keyOf(SAMPLE.drafts().get(i)),
                                PublicationNumber.of(2026, i + 1L)));
        return numbers;
    }
}
