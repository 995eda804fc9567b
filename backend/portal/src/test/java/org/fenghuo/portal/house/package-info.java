/** The rules of the house, each a failing build; and the proof that each of them bites. */
@NullMarked
package org.fenghuo.portal.house;

import org.jspecify.annotations.NullMarked;
