/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.publishing.graphql;

import org.jspecify.annotations.NullMarked;
