package org.fenghuo.portal.reference;

import org.fenghuo.portal.kernel.Text;

/**
 * One code and what people call it: {@code CodeValue} of the public schema.
 *
 * @param label in Chinese and English at least
 */
public record Code(String code, Text label) {}
