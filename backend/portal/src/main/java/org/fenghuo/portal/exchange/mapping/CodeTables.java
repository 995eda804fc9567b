package org.fenghuo.portal.exchange.mapping;

import java.util.Optional;

/** The words behind {@link CodeLists}. */
public interface CodeTables {
    /** The code of what one of {@link CodeLists} calls {@code name}, by name or alias. */
    Optional<String> code(String list, String name);
}
