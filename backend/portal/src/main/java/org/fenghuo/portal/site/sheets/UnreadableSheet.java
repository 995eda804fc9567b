package org.fenghuo.portal.site.sheets;

/** A file that as a whole is no table that can be checked; whoever sent it has to act. */
public class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /** The problem is the key of the sentence that says why. */
    public UnreadableSheet(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
