package org.fenghuo.portal.exchange.imports;

import java.util.Arrays;
import java.util.List;
import org.fenghuo.portal.kernel.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Problems in columns. */
final class Problems {
    static final int LONGEST_FIELD = 300;
    private static final int LONGEST_ARG = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private Problems() {}

    static String args(Problem problem) {
        return JSON.writeValueAsString(
                problem.args().stream().map(arg -> cut(arg, LONGEST_ARG)).toList());
    }

    static String field(Problem problem) {
        return cut(problem.field(), LONGEST_FIELD);
    }

    static Problem of(String field, String code, String args) {
        return new Problem(
                field, code, List.copyOf(Arrays.asList(JSON.readValue(args, String[].class))));
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
