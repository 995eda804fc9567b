package org.fenghuo.portal.exchange.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of the exchange format, of invented warnings that differ in number and word. */
final class Lines {
    private Lines() {}

    static String of(String system, int from, int to, String word) {
        return IntStream.range(from, to)
                .mapToObj(number -> of(system, number, word))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String of(String system, int number, String word) {
        return """
        {"key":{"system":"%s","value":"%d"},"original":"zh","title":{"zh":"示例预警 %d %s"},"summary":{"zh":"示例"},\
        "authority":"xining-customs","sources":[{"system":"%s","reference":"%d"}],\
        "details":{"kind":"WARNING","mode":"ACTUAL","audience":"PUBLIC"}}\
        """
                .formatted(system, number, number, word, system, number);
    }
}
