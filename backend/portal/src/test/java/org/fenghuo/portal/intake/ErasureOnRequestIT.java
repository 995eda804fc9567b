package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.casework.Case;
import org.fenghuo.portal.casework.CaseErasure;
import org.fenghuo.portal.casework.CaseEvent;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.casework.Handled;
import org.fenghuo.portal.casework.RefusalReason;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sender asks for it to be erased, and an officer looks for words. */
@PortalTest
class ErasureOnRequestIT {
    private static final Officer OFFICER =
            new Officer(1, "officer", "某人", "xining-customs", Set.of(Role.values()));

    @Autowired Attachments attachments;
    @Autowired Casework casework;
    @Autowired CaseErasure onRequest;
    @Autowired Submissions submissions;
    @Autowired JdbcClient database;
    @Autowired WebServerApplicationContext portal;

    private Sent sent;

    @BeforeEach
    void itWasRefused() {
        sent = Sent.through(new Client(portal), attachments, database);
        take(new CaseEvent.Told(), "请补充样品编号。");
        take(new CaseEvent.Refused(RefusalReason.OTHER_LAW), "来信人不愿提供样品。");
    }

    private Case it() {
        return casework.seeOf(List.of(sent.id()), OFFICER).getFirst();
    }

    private void take(CaseEvent event, String why) {
        assertThat(casework.handle(it().number(), event, OFFICER, why))
                .isInstanceOf(Handled.Done.class);
    }

    private boolean isErased() {
        return submissions.erasedAt(sent.id()).isPresent();
    }

    private long audited(String what) {
        return database.sql("select count(*) from audit_entry where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    @Test
    void itIsErasedAndWhyIsWrittenDown() {
        List<String> personal = Remains.of(sent.id(), database);

        assertThat(onRequest.erase(it().number(), OFFICER, ErasureReason.CONSENT_WITHDRAWN))
                .contains(Erased.DONE);

        assertThat(Remains.columnsWith(personal, database)).isEmpty();
        assertThat(
                        database.sql(
                                        "select after_value from audit_entry where what = 'submission.erased' and subject = ?")
                                .param("submission:" + sent.id())
                                .query(String.class)
                                .single())
                .isEqualTo("CONSENT_WITHDRAWN");
        assertThat(submissions.open(sent.id(), OFFICER, ViewReason.ANSWERING))
                .hasValueSatisfying(it -> assertThat(it.fields()).isEmpty());
    }

    @Test
    void anOpenCaseIsNotErased() {
        take(new CaseEvent.Reopened(), "样品已补充。");

        assertThat(onRequest.erase(it().number(), OFFICER, ErasureReason.OTHER_LAW))
                .contains(Erased.GOES_ON);
        assertThat(isErased()).isFalse();
    }

    @Test
    void whoMayNotDoesNot() {
        var assessor = new Officer(3, "assessor", "某人", "xining-customs", Set.of(Role.ASSESSOR));
        var elsewhere = new Officer(4, "elsewhere", "某人", "qinghai-health", Set.of(Role.values()));

        assertThat(onRequest.erase(it().number(), assessor, ErasureReason.OTHER_LAW))
                .contains(Erased.FORBIDDEN);
        assertThat(onRequest.erase(it().number(), elsewhere, ErasureReason.OTHER_LAW)).isEmpty();
        assertThat(isErased()).isFalse();
    }

    @Test
    void aSearchIsOneEntryThatSaysNoWords() {
        long before = audited("submission.searched");

        assertThat(submissions.mentioning(List.of(sent.id(), 0L), "氯霉素", OFFICER))
                .containsExactly(sent.id());

        assertThat(audited("submission.searched")).isEqualTo(before + 1);
        assertThat(
                        database.sql(
                                        "select subject from audit_entry where what = 'submission.searched' order by seq desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("submissions:2");
    }
}
