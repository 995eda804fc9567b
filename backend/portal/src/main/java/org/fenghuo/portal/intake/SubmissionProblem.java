package org.fenghuo.portal.intake;

/** What is wrong with one field, in words. */
public record SubmissionProblem(String field, String code, String message) {}
