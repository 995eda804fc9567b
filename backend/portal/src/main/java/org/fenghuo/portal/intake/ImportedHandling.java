package org.fenghuo.portal.intake;

/** Who handles a submission that another system took first. */
public enum ImportedHandling {
    /** This portal's agency: the law's clocks count from the day of the import. */
    HERE,
    /** That system: here it counts and can be taken up, and no clock runs until it is. */
    THERE
}
