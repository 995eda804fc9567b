package org.fenghuo.portal.reference;

import org.fenghuo.portal.kernel.Text;

/**
 * An administrative area.
 *
 * @param code GB/T 2260, six digits
 */
public record Area(String code, Text name) {}
