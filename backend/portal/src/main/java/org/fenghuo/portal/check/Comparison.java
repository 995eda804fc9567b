package org.fenghuo.portal.check;

import org.jspecify.annotations.Nullable;

/**
 * One row of the table: what was compared with what.
 *
 * @param yours null where the item's value was not given
 * @param published null where the publication does not say
 */
record Comparison(
        CheckField field, @Nullable String yours, @Nullable String published, CheckResult result) {}
