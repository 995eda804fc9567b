/** Tests of feeds: read by readers of another make than the writers. */
@NullMarked
package org.fenghuo.portal.feeds;

import org.jspecify.annotations.NullMarked;
