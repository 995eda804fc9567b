package org.fenghuo.portal.intake;

/** What an enterprise reports about its own goods. */
public enum EnterpriseReportType {
    SERIOUS_INCIDENT,
    RECTIFICATION,
    OTHER
}
