/** What the tests of all modules share. */
@NullMarked
package org.fenghuo.portal.support;

import org.jspecify.annotations.NullMarked;
