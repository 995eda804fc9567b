/**
 * Reads what barcodes carry, after the GS1 General Specifications. No library for it is both kept
 * and on Maven Central: this is the small part of the rules that a check needs.
 */
@NullMarked
package org.fenghuo.portal.check.gs1;

import org.jspecify.annotations.NullMarked;
