package org.fenghuo.portal.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.PublicationNumber;

/** All cases. Only {@link Casework} keeps one that has changed. */
interface Cases {
    /** A new case for a submission, at its first stage. */
    Case open(CaseFile unnumbered);

    Optional<Case> byNumber(CaseNumber number);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Case> locked(CaseNumber number);

    Optional<Case> ofSubmission(long submission);

    List<Case> ofSubmissions(Collection<Long> submissions);

    /** Writes down what has happened to a case since it was read. */
    void keep(Case changed);

    /** Those merged into it, and into these. */
    List<CaseNumber> mergedInto(CaseNumber lead);

    /** How many consumers' submissions led to a publication, those of merged cases among them. */
    int reportsBehind(PublicationNumber publication);
}
