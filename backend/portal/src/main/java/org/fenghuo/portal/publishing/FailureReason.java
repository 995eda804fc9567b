package org.fenghuo.portal.publishing;

/** Why goods fail, as customs groups it. */
public enum FailureReason {
    LABEL,
    CERTIFICATE,
    GOODS_DIFFER_FROM_PAPERS,
    MICROORGANISM,
    RESIDUE,
    ADDITIVE,
    CONTAMINANT,
    ANIMAL_DISEASE,
    PAST_SHELF_LIFE,
    NO_ACCESS,
    QUALITY,
    OTHER
}
