@NullMarked
package org.fenghuo.analysis.build;

import org.jspecify.annotations.NullMarked;
