package org.fenghuo.portal.casework;

/**
 * One entry of a case's history.
 *
 * @param no from 1
 * @param event what
 * @param deed who, when and why
 * @param stage that it led to
 */
public record Happened(int no, CaseEvent event, Deed deed, Stage stage) {}
