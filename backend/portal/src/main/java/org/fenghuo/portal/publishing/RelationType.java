package org.fenghuo.portal.publishing;

/** How one publication stands to another. */
public enum RelationType {
    /** Takes its place. */
    SUPERSEDES,
    SUPERSEDED_BY,
    RELATED
}
