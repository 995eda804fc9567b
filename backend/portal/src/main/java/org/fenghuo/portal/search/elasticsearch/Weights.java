package org.fenghuo.portal.search.elasticsearch;

/**
 * What each sign of a match is worth. A part of a question is worth what its places are worth
 * together, and all parts count alike, rare or not. Each constant names a judgement of {@code
 * schema/search/judgements} that is answered worse without it.
 */
final class Weights {
    /** {@code 三文鱼}: notices whose title says salmon before those that mention it. */
    static final float TITLE = 0.6f;

    /** {@code 沙门氏菌}: that a notice gives it as its hazard counts beside its title. */
    static final float SUBJECT = 0.4f;

    /** {@code undeclared soy chicken california}: a mention is less, but more than nothing. */
    static final float REST = 0.1f;

    /** {@code 贝类}: a thing under the name that was written, before the same under another. */
    static final float AS_WRITTEN = 1.3f;

    /** {@code salmonella}: the same thing under any of its names, a code by its beginning. */
    static final float BY_NAME = 1f;

    /** {@code 农药}: a second thing of the same name, residues after products. */
    static final float LESS_LIKELY = 0.95f;

    /** {@code glass in jar}: its words in another order, or Chinese that sounds as it reads. */
    static final float BY_WORDS = 0.8f;

    /** {@code 未申报过敏原}: what is a kind of it after what bears the name, but for a mere mention. */
    static final float NARROWER = 0.3f;

    /** {@code 芝麻}: 芝麻油 bears the name and is another thing. */
    static final float IN_ANOTHER = 0.25f;

    /** {@code 宝宝奶粉能喝吗}: where few say it, what is said of the wider group. */
    static final float WIDER = 0.3f;

    /** {@code 厄瓜多尔 虾}: where few say it, what is another kind of the same. */
    static final float SIBLING = 0.2f;

    /**
     * {@code Frigorifico Ejemplo del Sur}: found, and no more than that, as firms of like names.
     */
    static final float BARELY = 0.1f;

    /** {@code 法国 奶酪 李斯特菌}: of three things, all three before two of them. */
    static final float EVERY_PART = 0.5f;

    /** {@code 牛肉里有没有瘦肉精}: what says all before what says a part, however well. */
    static final float ALL_OF_IT = 2f;

    /** {@code 德国进口汽车}: the rarer, the more telling; for each power of e, where not all is said. */
    static final float TELLING = 0.05f;

    /** {@code perdue foods llc}: a firm by its whole name. */
    static final float FIRM = 2f;

    /** {@code undeclared milk}: how often and in how short a text; decides among equals only. */
    static final float CLOSENESS = 0.004f;

    /** {@code 2024.965}: a whole code outweighs any words. */
    static final float CODE = 10f;

    /** {@code 防腐剂}: what still holds before what no longer does, among equals. */
    static final float IN_FORCE = 0.08f;

    /** {@code 印度芝麻}: what is grave first among equals. */
    static final float GRAVE = 0.04f;

    /** {@code 大米}: what is new first among equals. */
    static final float RECENT = 0.06f;

    /** {@code 藏毯 甲醛}: what the province's own authorities say first among equals. */
    static final float HOME = 0.05f;

    /** {@code 充电宝会不会爆炸}: what is in the language of the question first among equals. */
    static final float IN_ITS_LANGUAGE = 0.05f;

    private Weights() {}
}
