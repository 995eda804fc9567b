package org.fenghuo.portal.exchange.mapping;

import java.util.Optional;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.reference.Agency;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Country;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.reference.Substance;

/** The code lists of the reference module, as mappings ask them. */
public final class ReferenceTables implements CodeTables {
    private final Reference reference;

    public ReferenceTables(Reference reference) {
        this.reference = reference;
    }

    @Override
    public Optional<String> code(String list, String name) {
        return switch (list) {
            case CodeLists.COUNTRIES -> reference.countryByName(name).map(Country::code);
            case CodeLists.CATEGORIES -> reference.categoryByName(name).map(Category::id);
            case CodeLists.SUBSTANCES -> substance(name).map(Substance::id);
            case CodeLists.SUBSTANCE_TYPES ->
                    substance(name).map(substance -> substance.type().name());
            case CodeLists.AGENCIES -> agency(name).map(Agency::id);
            default -> throw new IllegalArgumentException("no list " + list);
        };
    }

    private Optional<Substance> substance(String name) {
        return reference.substanceByName(name).or(() -> reference.substanceIn(name));
    }

    private Optional<Agency> agency(String name) {
        return reference.agencies().stream()
                .filter(agency -> calls(agency.name(), name))
                .findFirst();
    }

    private static boolean calls(Text name, String asked) {
        return name.byLanguage().values().stream().anyMatch(asked::equalsIgnoreCase);
    }
}
