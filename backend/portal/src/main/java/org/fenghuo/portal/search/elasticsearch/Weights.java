package org.fenghuo.portal.search.elasticsearch;

/**
 * What each sign of a match is worth. A part of a question is worth what its places are worth
 * together, and all parts count alike, rare or not. Each constant names a question of {@code
 * schema/search/judgements} that is answered worse without it.
 */
final class Weights {
    /** 三文鱼: notices whose title says salmon before those that mention it. */
    static final float TITLE = 0.6f;

    /** 沙门氏菌: that a notice gives it as its hazard counts beside its title. */
    static final float SUBJECT = 0.4f;

    /** Less than any other place, but more than nothing. */
    static final float REST = 0.1f;

    /** A thing under the name that was written, before the same under another. */
    static final float AS_WRITTEN = 1.3f;

    /** The same thing under any of its names: salmonella. */
    static final float BY_NAME = 1f;

    /** A second thing of the same name. */
    static final float LESS_LIKELY = 0.95f;

    /** Its words, but not in the order in which they were written. */
    static final float BY_WORDS = 0.8f;

    /** Chinese that sounds as the Latin letters read. */
    static final float BY_SOUND = 0.8f;

    /** 农药: what is a kind of it comes after what bears the name, but before a mere mention. */
    static final float NARROWER = 0.5f;

    /** 芝麻: 芝麻油 bears the name and is another thing. */
    static final float IN_ANOTHER = 0.4f;

    /** 鸡蛋: where few say it, what is said of eggs. */
    static final float WIDER = 0.2f;

    /** Words that stand in different places of one publication. */
    static final float SCATTERED = 0.15f;

    /** 沈阳红梅食品有限公司: the whole of what was written before its parts. */
    static final float WHOLE = 0.5f;

    /** How often and in how short a text: decides among equals only. */
    static final float CLOSENESS = 0.01f;

    /** 2024.9650: a code outweighs any words. */
    static final float CODE = 10f;

    /** 0713: what a code begins with. */
    static final float BEGINNING_OF_CODE = 2f;

    /** What still holds comes before what no longer does. */
    static final float IN_FORCE = 0.08f;

    /** What is grave comes first among equals. */
    static final float GRAVE = 0.04f;

    /** What is new comes first among equals. */
    static final float RECENT = 0.06f;

    private Weights() {}
}
