package org.fenghuo.portal.search.words;

/** By what a concept was recognised, the surest first. */
public enum How {
    /** By a name that texts use as well. */
    NAME,
    /** By a word that only people who ask use for it. */
    ASKED,
    /** By the sound of a Chinese name, in Latin letters. */
    PINYIN,
    /** By the first letters of the sounds of a Chinese name; several things may share them. */
    INITIALS
}
