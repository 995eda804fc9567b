package org.fenghuo.portal.publishing.graphql;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;

/** {@code status} of the schema; search and sources speak for themselves, each in its module. */
@Controller
class StatusGraphql {
    private final Journal journal;
    private final Clock clock;

    StatusGraphql(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** When it was looked at. */
    record Status(Instant asOf) {}

    /**
     * What the database said when it was asked, once for a document.
     *
     * @param head of the journal; null when there was no answer
     */
    private record Probe(@Nullable JournalPosition head) {}

    @QueryMapping
    Status status() {
        return new Status(clock.instant());
    }

    @SchemaMapping(typeName = "Status")
    boolean publicationsAvailable(GraphQLContext context) {
        return probed(context).head() != null;
    }

    @SchemaMapping(typeName = "Status")
    @Nullable String position(GraphQLContext context) {
        JournalPosition head = probed(context).head();
        return head == null ? null : ChangeCursor.of(head.epoch(), head.seq());
    }

    private Probe probed(GraphQLContext context) {
        return context.computeIfAbsent(Probe.class, key -> probe());
    }

    private Probe probe() {
        try {
            return new Probe(journal.confirmed());
        } catch (DataAccessException | TransactionException e) {
            return new Probe(null);
        }
    }
}
