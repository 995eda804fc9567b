/** Tests that start the real servers. */
@NullMarked
package org.fenghuo.embedded;

import org.jspecify.annotations.NullMarked;
