package org.fenghuo.portal.intake;

/** What came of looking into a file. */
sealed interface Finding {
    record Clean() implements Finding {}

    /**
     * It does harm.
     *
     * @param name of what was found, as the scanner calls it
     */
    record Infected(String name) implements Finding {}

    /** Nobody looks into files here. */
    record NotChecked() implements Finding {}

    /**
     * The scanner was asked and did not answer: the file goes on waiting.
     *
     * @param why for the log
     */
    record NoAnswer(String why) implements Finding {}
}
