@NullMarked
package org.fenghuo.portal.demo;

import org.jspecify.annotations.NullMarked;
