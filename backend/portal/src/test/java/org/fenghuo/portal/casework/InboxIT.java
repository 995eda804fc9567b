package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.casework.CaseExamples.CUSTOMS;
import static org.fenghuo.portal.casework.CaseExamples.MARKET;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.publishing.Transactions;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InboxIT {
    private static final Officer CLERK = officer(1, MARKET);
    private static final Officer ELSEWHERE = officer(2, CUSTOMS);

    private final String brand = "红牌" + UUID.randomUUID();

    @Autowired Inbox inbox;
    @Autowired Casework casework;
    @Autowired Cases cases;
    @Autowired SubmissionListener opening;
    @Autowired Transactions transactions;

    private Case it;

    @BeforeEach
    void comes() {
        it = new Opener(opening, transactions, cases).complaint(brand);
    }

    static Officer officer(long id, String agency) {
        return new Officer(id, "officer-" + id, "某人", agency, Set.of(Role.values()));
    }

    private List<CaseNumber> found(InboxFilter.About about, Officer officer) {
        var filter =
                new InboxFilter(null, Set.of(), false, null, null, about, null, false, null, 0);
        return inbox.page(filter, officer).stream().map(row -> row.file().number()).toList();
    }

    private static InboxFilter.About words(String words) {
        return new InboxFilter.About(words, 0);
    }

    @Test
    void findsByNumberByTrackingCodeAndByAPartOfWhatItIsCalled() {
        assertThat(found(words(it.number().toString()), CLERK)).containsExactly(it.number());
        assertThat(found(words(brand.substring(2)), CLERK)).containsExactly(it.number());
        assertThat(found(new InboxFilter.About("FT-1", it.file().submission()), CLERK))
                .containsExactly(it.number());
    }

    @Test
    void takesSignsForWhatTheyAre() {
        assertThat(found(words(brand.substring(0, 10) + "%"), CLERK)).isEmpty();
        assertThat(found(words("\\"), CLERK)).isEmpty();
    }

    @Test
    void findsNothingOfAnotherAgency() {
        assertThat(found(words(it.number().toString()), ELSEWHERE)).isEmpty();
    }

    @Test
    void showsAnObjectionToWhatIsClosedAmongWhatWaits() {
        casework.handle(it.number(), new CaseEvent.Refused(RefusalReason.OTHER_LAW), CLERK, "不属于。");
        InboxFilter open =
                new InboxFilter(
                        null,
                        Set.of(Stage.RECEIVED),
                        true,
                        null,
                        null,
                        words(brand),
                        null,
                        false,
                        null,
                        0);
        assertThat(inbox.page(open, CLERK)).isEmpty();

        transactions.write(() -> {
            opening.sentByTheSender(it.file().submission(), SenderAct.OBJECTED);
            return it;
        });

        assertThat(inbox.page(open, CLERK)).singleElement().matches(InboxRow::objected);
    }
}
