/** An adapter that does not fit its schema. */
@NullMarked
package org.fenghuo.teeth.schema;

import org.jspecify.annotations.NullMarked;
