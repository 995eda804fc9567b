@NullMarked
package org.fenghuo.analysis;

import org.jspecify.annotations.NullMarked;
