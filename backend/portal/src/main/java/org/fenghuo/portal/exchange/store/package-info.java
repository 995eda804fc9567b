/** What imports and exports have in common. */
@NullMarked
package org.fenghuo.portal.exchange.store;

import org.jspecify.annotations.NullMarked;
