/**
 * Fenghuo: the public portal for import and export product safety. Each package is a module; its
 * package-info says why.
 */
@NullMarked
package org.fenghuo.portal;

import org.jspecify.annotations.NullMarked;
