package org.fenghuo.portal.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that go up before the submission they belong to. They lie sealed in parts of at most 1 MiB,
 * so that every portal can show them; one that no submission took is erased after a day.
 */
@Component
class Attachments {
    private static final int PART = 1024 * 1024;
    private static final int TOKEN_BYTES = 24;
    private static final Duration UNUSED = Duration.ofDays(1);

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Attachments(JdbcClient database, Seal seal, Clock clock, TransactionTemplate transaction) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Keeps a file and gives out the token by which a submission takes it. */
    String keep(SafeFile file) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transaction.executeWithoutResult(_ -> write(file, token));
        return token;
    }

    /** Tokens that are none, or whose file is another submission's. */
    List<String> unknown(List<String> tokens) {
        return tokens.stream().distinct().filter(token -> !isFree(token)).toList();
    }

    /**
     * Throws where another submission, or another addition to this one, was faster: then nothing is
     * kept. Two additions at once count one after the other.
     */
    void give(List<String> tokens, long submission) {
        if (!tokens.isEmpty()) {
            database.sql("select id from submission where id = ? for update")
                    .param(submission)
                    .query(Long.class)
                    .single();
        }
        if (tooMany(tokens, submission)) {
            throw new InvalidInput(
                    Problem.of("attachments", "too-many-files", Checks.MOST_ATTACHMENTS));
        }
        for (String token : Set.copyOf(tokens)) {
            int given =
                    database.sql(
                                    "update attachment set submission = ? where token_hash = ? and submission is null")
                            .params(submission, hash(token))
                            .update();
            if (given == 0) {
                throw new InvalidInput(Problem.of("attachments", "unknown-file"));
            }
        }
    }

    /** Whether these are too many with those that lie with a submission. */
    boolean tooMany(List<String> tokens, long submission) {
        return !tokens.isEmpty()
                && of(submission).size() + Set.copyOf(tokens).size() > Checks.MOST_ATTACHMENTS;
    }

    /** What lies with a submission, without its content. */
    List<Attached> of(long submission) {
        return database.sql(
                        "select id, media_type, size, state from attachment where submission = ? order by id")
                .param(submission)
                .query((row, n) ->
                        new Attached(
                                row.getLong("id"),
                                row.getString("media_type"),
                                row.getInt("size"),
                                AttachmentState.valueOf(row.getString("state"))))
                .list();
    }

    byte[] content(long attachment) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        database.sql("select no, sealed from attachment_part where attachment = ? order by no")
                .param(attachment)
                .query((row, n) ->
                        seal.openBytes(
                                Objects.requireNonNull(row.getBytes("sealed")),
                                place(attachment, row.getInt("no"))))
                .list()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    /**
     * One that is in any of these states, which then is the last in turn: a file that a scanner
     * fails at keeps nobody waiting.
     */
    Optional<Long> nextOf(Set<AttachmentState> states) {
        Optional<Long> next =
                database.sql(
                                "select id from attachment where state in (:states) order by tried_at, id limit 1")
                        .param("states", states.stream().map(Enum::name).toList())
                        .query(Long.class)
                        .optional();
        next.ifPresent(id ->
                database.sql("update attachment set tried_at = ? where id = ?")
                        .params(SubmissionTable.utc(clock.instant()), id)
                        .update());
        return next;
    }

    /** What was erased meanwhile stays so. */
    void settle(long attachment, AttachmentState state) {
        database.sql("update attachment set state = ? where id = ? and state <> 'INFECTED'")
                .params(state.name(), attachment)
                .update();
    }

    /** What remains is that there was a file, for its sender to see. */
    void eraseInfected(long attachment) {
        transaction.executeWithoutResult(_ -> {
            settle(attachment, AttachmentState.INFECTED);
            database.sql("delete from attachment_part where attachment = ?")
                    .param(attachment)
                    .update();
        });
    }

    @Scheduled(fixedDelayString = "PT1H")
    void eraseUnused() {
        var before = SubmissionTable.utc(clock.instant().minus(UNUSED));
        transaction.executeWithoutResult(_ -> {
            List<Long> unused =
                    database.sql(
                                    "select id from attachment where submission is null and at < ? for update")
                            .param(before)
                            .query((row, n) -> row.getLong("id"))
                            .list();
            unused.forEach(this::erase);
        });
    }

    /** All that lies with a submission, in the caller's transaction. */
    void eraseOf(long submission) {
        of(submission).forEach(file -> erase(file.id()));
    }

    private void erase(long attachment) {
        database.sql("delete from attachment_part where attachment = ?").param(attachment).update();
        database.sql("delete from attachment where id = ?").param(attachment).update();
    }

    private void write(SafeFile file, String token) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into attachment (token_hash, media_type, size, state, at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        hash(token),
                        file.mediaType(),
                        file.content().length,
                        AttachmentState.UNCHECKED.name(),
                        SubmissionTable.utc(clock.instant()))
                .update(id, "id");
        long attachment = Objects.requireNonNull(id.getKey()).longValue();
        for (int no = 0; no * PART < file.content().length; no++) {
            int end = Math.min((no + 1) * PART, file.content().length);
            byte[] part = Arrays.copyOfRange(file.content(), no * PART, end);
            database.sql("insert into attachment_part (attachment, no, sealed) values (?, ?, ?)")
                    .params(attachment, no, seal.seal(part, place(attachment, no)))
                    .update();
        }
    }

    private boolean isFree(@Nullable String token) {
        return token != null
                && database.sql(
                                        "select count(*) from attachment where token_hash = ? and submission is null")
                                .param(hash(token))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    static String place(long attachment, int no) {
        return "attachment/" + attachment + "/" + no;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
