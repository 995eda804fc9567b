/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.publishing.ledger;

import org.jspecify.annotations.NullMarked;
