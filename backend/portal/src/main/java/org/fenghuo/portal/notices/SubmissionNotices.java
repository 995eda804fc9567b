package org.fenghuo.portal.notices;

import java.util.List;

/**
 * Notices as their sender sees them.
 *
 * @param address masked
 */
public record SubmissionNotices(String address, NoticeState state, List<NoticeAct> possible) {}
