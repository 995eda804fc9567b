package org.fenghuo.portal.desk;

import org.fenghuo.portal.accounts.Permission;

/**
 * A line of the desk's menu. Each is a bean; {@code @Order} puts them in order.
 *
 * @param path of the page
 * @param key of its name in the messages; {@code <key>.text} says what it is for
 * @param permission that one must have to see it
 */
public record DeskEntry(String path, String key, Permission permission) {}
