package org.fenghuo.portal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a publication came from, so that a reader can check it there.
 *
 * @param system such as {@code eu-rasff}
 * @param reference as that system writes it, such as {@code 2024.9650}
 * @param publishedOn the day on which that system published it
 */
@Embeddable
public record Source(
        @Column(name = "source_system") String system,
        @Nullable String reference,
        @Nullable String url,
        @Nullable LocalDate publishedOn) {}
