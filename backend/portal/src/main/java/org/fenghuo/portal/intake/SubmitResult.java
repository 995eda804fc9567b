package org.fenghuo.portal.intake;

/** What came of handing something in: the members are those of the schema's union. */
public sealed interface SubmitResult permits SubmissionAccepted, SubmissionRejected {}
