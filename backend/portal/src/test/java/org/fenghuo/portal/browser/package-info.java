/** The public pages in a real browser, as people use them. */
@NullMarked
package org.fenghuo.portal.browser;

import org.jspecify.annotations.NullMarked;
