/** Tests of what barcodes carry. */
@NullMarked
package org.fenghuo.portal.check.gs1;

import org.jspecify.annotations.NullMarked;
