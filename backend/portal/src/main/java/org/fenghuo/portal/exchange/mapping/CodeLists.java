package org.fenghuo.portal.exchange.mapping;

import java.util.Set;

/** The lists in which the step {@code code} looks words up, by name or alias. */
public final class CodeLists {
    /** Country by name → ISO 3166-1 alpha-2. */
    public static final String COUNTRIES = "countries";

    /** Product category by name → its id. */
    public static final String CATEGORIES = "categories";

    /** Hazardous substance or organism by name → its id. */
    public static final String SUBSTANCES = "substances";

    /** The same → its hazard type. */
    public static final String SUBSTANCE_TYPES = "substance-types";

    /** Agency by name → its id. */
    public static final String AGENCIES = "agencies";

    static final Set<String> NAMES =
            Set.of(COUNTRIES, CATEGORIES, SUBSTANCES, SUBSTANCE_TYPES, AGENCIES);

    private CodeLists() {}
}
