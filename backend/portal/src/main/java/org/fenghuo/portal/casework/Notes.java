package org.fenghuo.portal.casework;

import java.util.List;
import org.fenghuo.portal.intake.Seal;
import org.fenghuo.portal.intake.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What officers write in their own words: it may name persons, so it is sealed as theirs is. */
@Configuration(proxyBeanMethods = false)
class Notes {
    private final Seal seal;

    Notes(Seal seal) {
        this.seal = seal;
    }

    byte @Nullable [] sealed(@Nullable String note, String place) {
        return note == null ? null : seal.seal(note, place);
    }

    @Nullable String opened(byte @Nullable [] sealed, String place) {
        return sealed == null ? null : seal.open(sealed, place);
    }

    static String ofEvent(long id, int no) {
        return "case/" + id + "/" + no;
    }

    static String ofSignal(long id) {
        return "signal/" + id;
    }

    @Bean
    SealedColumn sealedReasons() {
        return new SealedColumn(
                "case_event",
                "why",
                List.of("case_file", "no"),
                SealedColumn.TEXTS,
                row -> ofEvent(row.getLong("case_file"), row.getInt("no")));
    }

    @Bean
    SealedColumn sealedDismissals() {
        return new SealedColumn(
                "case_signal",
                "why",
                List.of("id"),
                SealedColumn.TEXTS,
                row -> ofSignal(row.getLong("id")));
    }
}
