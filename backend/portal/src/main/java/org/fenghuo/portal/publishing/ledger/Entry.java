package org.fenghuo.portal.publishing.ledger;

import java.util.List;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.publishing.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made and waits for its place in the journal.
 *
 * @param level that holds after it
 */
record Entry(
        DocumentRow document,
        int edition,
        Change change,
        Level level,
        List<String> changedFields,
        @Nullable String reason) {}
