package org.fenghuo.portal.intake;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of submissions is sealed. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {
    private static final String SEALED = "sealed";

    /** A part has up to 1 MiB. */
    private static final int PARTS = 8;

    @Bean
    SealedColumn sealedFields() {
        return new SealedColumn(
                "submission_field",
                SEALED,
                List.of("submission", "name"),
                SealedColumn.TEXTS,
                row -> SubmissionTable.place(row.getLong("submission"), row.getString("name")));
    }

    @Bean
    SealedColumn sealedMessages() {
        return new SealedColumn(
                "submission_message",
                SEALED,
                List.of("id"),
                SealedColumn.TEXTS,
                row -> Messages.place(row.getLong("submission"), row.getBytes("idempotency_hash")));
    }

    @Bean
    SealedColumn sealedParts() {
        return new SealedColumn(
                "attachment_part",
                SEALED,
                List.of("attachment", "no"),
                PARTS,
                row -> Attachments.place(row.getLong("attachment"), row.getInt("no")));
    }
}
