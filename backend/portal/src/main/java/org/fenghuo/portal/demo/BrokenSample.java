package org.fenghuo.portal.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.Problem;

/** The sample breaks a rule. A bug of whoever wrote it: the build should have found it. */
class BrokenSample extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenSample(String where, List<Problem> problems) {
        super(
                where
                        + " of the sample: "
                        + problems.stream()
                                .map(BrokenSample::sentence)
                                .collect(Collectors.joining("; ")));
    }

    private static String sentence(Problem problem) {
        return problem.field() + " " + problem.code() + " " + problem.args();
    }
}
