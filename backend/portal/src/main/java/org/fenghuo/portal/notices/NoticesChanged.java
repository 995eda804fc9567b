package org.fenghuo.portal.notices;

/** It is so now. */
public record NoticesChanged(NoticeState state) implements NoticesResult {}
