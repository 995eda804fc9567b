package org.fenghuo.portal.intake;

/** What came of adding to a submission: the members are those of the schema's union. */
public sealed interface AdditionResult permits AdditionAccepted, SubmissionRejected {}
