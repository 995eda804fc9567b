package org.fenghuo.portal.casework;

import java.util.List;
import java.util.Map;

/**
 * How an agency's cases stand. Officers see every number.
 *
 * @param overdue whose clock has run out
 * @param dueSoon whose clock runs out within three days
 * @param unassigned open and nobody's
 * @param week that came within the last seven days
 * @param byStage in the order of stages
 * @param days how many came on each of the last thirty
 */
public record Board(
        int overdue,
        int dueSoon,
        int unassigned,
        int week,
        Map<Stage, Integer> byStage,
        List<DayCount> days) {}
