package org.fenghuo.portal.casework;

/** A step was tried that the case cannot take: whoever called did not ask it before. */
public final class IllegalTransition extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IllegalTransition(CaseNumber number, Step step, Stage stage) {
        super(number + " cannot " + step + " at " + stage);
    }
}
