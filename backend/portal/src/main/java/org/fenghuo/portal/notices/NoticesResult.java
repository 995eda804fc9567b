package org.fenghuo.portal.notices;

/** What came of an act: the members are those of the schema's union. */
public sealed interface NoticesResult permits NoticesChanged, NoticesRefused {}
