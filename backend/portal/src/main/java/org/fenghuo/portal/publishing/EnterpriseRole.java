package org.fenghuo.portal.publishing;

/** What an enterprise has to do with the matter. */
public enum EnterpriseRole {
    PRODUCER,
    IMPORTER,
    EXPORTER,
    SELLER,
    OPERATOR,
    LABORATORY,
    /** The one that an entry of a list is about. */
    SUBJECT
}
