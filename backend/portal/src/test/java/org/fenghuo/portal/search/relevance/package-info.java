/**
 * Measures whether search finds first what people want: questions with written rules, graded over
 * the published records and never by what the search engine thinks of them.
 */
@NullMarked
package org.fenghuo.portal.search.relevance;

import org.jspecify.annotations.NullMarked;
