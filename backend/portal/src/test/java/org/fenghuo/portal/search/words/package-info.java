@NullMarked
package org.fenghuo.portal.search.words;

import org.jspecify.annotations.NullMarked;
