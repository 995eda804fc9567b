/** Tests of publishing, and the publications that all tests speak of. */
@NullMarked
package org.fenghuo.portal.publishing;

import org.jspecify.annotations.NullMarked;
