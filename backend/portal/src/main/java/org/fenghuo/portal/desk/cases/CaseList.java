package org.fenghuo.portal.desk.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.Inbox;
import org.fenghuo.portal.casework.InboxFilter;
import org.fenghuo.portal.casework.InboxRow;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.intake.SubmissionView;
import org.fenghuo.portal.intake.Submissions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox: all that has come in, what is due first on top. */
@Controller
@Needs(Permission.SEE_INBOX)
class CaseList {
    static final String CASES = "/desk/cases";

    private final Inbox inbox;
    private final Submissions submissions;
    private final Naming names;

    CaseList(Inbox inbox, Submissions submissions, Naming names) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.names = names;
    }

    @ModelAttribute("names")
    Naming names() {
        return names;
    }

    @GetMapping(CASES)
    String list(InboxForm asked, @AuthenticationPrincipal Officer officer, Model model) {
        InboxFilter filter = filter(asked, officer);
        long count = inbox.count(filter, officer);
        return show(model, asked, inbox.page(filter, officer), count);
    }

    /**
     * Looks for a person by telephone number or name, or for words in what was written. Posted, so
     * that neither stands in an address.
     */
    @PostMapping(CASES)
    @Needs(Permission.SEE_PERSONAL_DATA)
    String search(
            InboxForm asked,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Officer officer,
            Model model) {
        InboxFilter filter = filter(asked, officer);
        InboxFilter among =
                person.isBlank()
                        ? filter
                        : filter.among(submissions.ofBlindIndex(person.strip(), officer));
        List<InboxRow> found = inbox.searchable(among, officer);
        List<InboxRow> hits = words.isBlank() ? found : mentioning(found, words, officer);
        model.addAttribute("person", person);
        model.addAttribute("words", words);
        model.addAttribute("bounded", found.size() == Inbox.SEARCHED);
        return show(model, asked, hits, hits.size());
    }

    private InboxFilter filter(InboxForm asked, Officer officer) {
        String about = Objects.requireNonNullElse(asked.about(), "");
        long tracked = submissions.byTrackingCode(about).map(SubmissionView::id).orElse(0L);
        return asked.filter(officer, tracked);
    }

    private List<InboxRow> mentioning(List<InboxRow> found, String words, Officer officer) {
        List<Long> ids = found.stream().map(row -> row.file().submission()).toList();
        Set<Long> say = Set.copyOf(submissions.mentioning(ids, words.strip(), officer));
        return found.stream().filter(row -> say.contains(row.file().submission())).toList();
    }

    private String show(Model model, InboxForm asked, List<InboxRow> rows, long count) {
        int page = asked.page() == null ? 0 : asked.page();
        model.addAttribute("form", asked);
        model.addAttribute("rows", rows);
        model.addAttribute("count", count);
        model.addAttribute("page", page);
        model.addAttribute("more", (page + 1L) * Inbox.PAGE < count && rows.size() == Inbox.PAGE);
        return "desk/cases/list";
    }
}
