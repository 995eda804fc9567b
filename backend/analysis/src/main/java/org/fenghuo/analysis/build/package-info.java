/** Runs once while the module is built and is not packed. */
@NullMarked
package org.fenghuo.analysis.build;

import org.jspecify.annotations.NullMarked;
