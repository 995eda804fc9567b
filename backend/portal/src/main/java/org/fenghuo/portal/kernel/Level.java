package org.fenghuo.portal.kernel;

/**
 * 预警等级 of 突发事件应对法 (2024) art. 63, most serious first; other schemes are mapped to it by dated
 * tables. What no table maps is {@link #UNRATED}, never guessed.
 */
public enum Level {
    /** 红 */
    I,
    /** 橙 */
    II,
    /** 黄 */
    III,
    /** 蓝 */
    IV,
    /** Not rated, or rated in a scheme that nobody has mapped. */
    UNRATED
}
