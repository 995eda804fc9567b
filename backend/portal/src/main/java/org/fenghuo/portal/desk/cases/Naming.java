package org.fenghuo.portal.desk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.OfficerAccount;
import org.fenghuo.portal.accounts.Officers;
import org.fenghuo.portal.casework.CaseEvent;
import org.fenghuo.portal.casework.EventCodes;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.reference.Agency;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What templates of cases call {@code names}: codes, agencies and officers in words. */
@Component
public class Naming {
    private final Reference reference;
    private final Officers officers;
    private final Clock clock;

    Naming(Reference reference, Officers officers, Clock clock) {
        this.reference = reference;
        this.officers = officers;
        this.clock = clock;
    }

    /** The label of a code; the code itself where the list does not have it. */
    public Text of(String list, @Nullable Object code) {
        String asked = String.valueOf(code);
        return reference
                .list(list)
                .flatMap(codes -> codes.find(asked))
                .map(Code::label)
                .orElseGet(() -> same(asked));
    }

    /** What distinguishes an event from others of its step, in words; null where nothing does. */
    public @Nullable Text ofEvent(CaseEvent event) {
        String code = EventCodes.codeOf(event);
        return code == null
                ? null
                : switch (event.step()) {
                    case REFUSE -> of("refusalReasons", code);
                    case EVALUATE -> of("caseEffects", code);
                    case CONCLUDE -> of("caseOutcomes", code);
                    case TRANSFER, SHARE -> of("agencies", code);
                    case SENDER -> of("senderActs", code);
                    case ASSIGN -> same(officer(Long.valueOf(code)));
                    default -> same(code);
                };
    }

    private static Text same(String text) {
        return Text.of(text, text);
    }

    /** All codes of a list. */
    public List<Code> all(String list) {
        return reference.list(list).orElseThrow().values();
    }

    /** Somebody's name; nothing for nobody. */
    public String officer(@Nullable Long id) {
        return officers.all().stream()
                .map(OfficerAccount::officer)
                .filter(one -> id != null && one.id() == id)
                .map(Officer::name)
                .findFirst()
                .orElse("");
    }

    /** Who works in an agency now. */
    public List<Officer> colleagues(String agency) {
        return officers.all().stream()
                .filter(account -> account.disabledAt() == null)
                .map(OfficerAccount::officer)
                .filter(one -> one.agency().equals(agency))
                .toList();
    }

    /** Agencies that take cases over: those whose work no other does now. */
    public List<Agency> agencies() {
        return officers.agencies().stream().filter(agency -> agency.successor() == null).toList();
    }

    public LocalDate today() {
        return Rules.dayOf(clock.instant());
    }
}
