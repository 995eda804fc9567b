/**
 * How a text is understood: which things it names, in a published text and in what somebody asks.
 *
 * <p>{@link org.fenghuo.portal.search.words.Thesaurus} knows things and all their names, {@link
 * org.fenghuo.portal.search.words.QuestionReader} takes a question apart, {@link
 * org.fenghuo.portal.search.words.Spelling} offers what may have been meant. Nothing here knows how
 * an index is asked.
 */
@NullMarked
package org.fenghuo.portal.search.words;

import org.jspecify.annotations.NullMarked;
