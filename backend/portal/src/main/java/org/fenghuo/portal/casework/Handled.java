package org.fenghuo.portal.casework;

import org.fenghuo.portal.kernel.Problem;

/** What became of a step that an officer wanted to take. */
public sealed interface Handled {
    /** It is taken, written down and audited. */
    record Done(Case now) implements Handled {}

    /** There is no such case, or none that this officer may know of: both look alike. */
    record Absent() implements Handled {}

    /** It is not this officer's to do. */
    record Forbidden() implements Handled {}

    /** The case has moved on meanwhile. */
    record NotNow(Stage stage) implements Handled {}

    /** Something about it is missing or wrong. */
    record Refused(Problem problem) implements Handled {}
}
