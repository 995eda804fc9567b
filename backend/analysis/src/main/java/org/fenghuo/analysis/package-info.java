/**
 * The form in which texts are compared, and Chinese as it is typed with Latin letters. The search
 * engine loads it as a plugin and the portal as a library, so that what is indexed and what is
 * asked fold alike.
 *
 * <p>Needs nothing but the JDK: the facts about characters come from ICU and pinyin4j when the
 * module is built.
 */
@NullMarked
package org.fenghuo.analysis;

import org.jspecify.annotations.NullMarked;
