package org.fenghuo.portal.casework;

/** How far a case has come. Which step leads where stands in {@link Step}. */
public enum Stage {
    /** 待受理 */
    RECEIVED,
    /** 待受理, handed over by another agency. */
    TRANSFERRED,
    /** 已受理 */
    ACCEPTED,
    /** 不予受理 */
    REFUSED,
    /** 已并案: goes on in another case. */
    MERGED,
    /** 评估中 */
    ASSESSING,
    /** 已办结 */
    CONCLUDED;

    /** Whether somebody still has to do something about it here. */
    public boolean isOpen() {
        return this != REFUSED && this != MERGED && this != CONCLUDED;
    }
}
