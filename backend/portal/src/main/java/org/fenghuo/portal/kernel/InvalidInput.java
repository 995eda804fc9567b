package org.fenghuo.portal.kernel;

/**
 * What somebody sent cannot be understood or is not allowed. The sender has to act; {@link Problem}
 * says how.
 */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public InvalidInput(Problem problem) {
        super(problem.field() + ": " + problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
