/** Classes that each break one rule of the house, so that the rule is seen to bite. */
@NullMarked
package org.fenghuo.teeth;

import org.jspecify.annotations.NullMarked;
