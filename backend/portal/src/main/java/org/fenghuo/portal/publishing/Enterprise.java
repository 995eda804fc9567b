package org.fenghuo.portal.publishing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.kernel.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * A firm or institution that a publication names.
 *
 * @param customsCode 海关编码, ten characters
 * @param registrationNo of a producer abroad, or an establishment number
 * @param country ISO 3166-1 alpha-2
 */
@Embeddable
public record Enterprise(
        @Enumerated(EnumType.STRING) EnterpriseRole role,
        String name,
        @Nullable Uscc uscc,
        @Nullable String customsCode,
        @Nullable String registrationNo,
        @Nullable String country,
        @Nullable String address) {
    /** Before a name that stands for a firm without a code. */
    private static final String BY_NAME = "name:";

    /**
     * What parts the words of a name, and how it is written in brackets, does not tell firms apart.
     */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /**
     * Names of persons, in Chinese up to four characters; or masked, as the law wants persons to
     * be.
     */
    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{1,4}|.*[*＊×●○某].*");

    /**
     * By which it is known across publications: its code, else its name as names are compared. Null
     * for what may be a person, of whom nobody shall find everything in one place.
     */
    public @Nullable String key() {
        if (uscc != null) {
            return uscc.value();
        }
        String known = BETWEEN.matcher(Folding.fold(name)).replaceAll("");
        return known.isEmpty() || PERSON.matcher(name.strip()).matches() ? null : BY_NAME + known;
    }
}
