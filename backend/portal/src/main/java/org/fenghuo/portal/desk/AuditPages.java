package org.fenghuo.portal.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.AuditEntry;
import org.fenghuo.portal.accounts.AuditQuery;
import org.fenghuo.portal.accounts.AuditTrail;
import org.fenghuo.portal.accounts.ChainState.Broken;
import org.fenghuo.portal.accounts.ChainState.Intact;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What auditors read: who did what, when, from where, and whether the record is as it was written.
 */
@Controller
@Needs(Permission.READ_AUDIT)
class AuditPages {
    static final String AUDIT = "/desk/audit";

    private static final int ON_A_PAGE = 50;
    private static final String ALL = "audit:all";

    private final AuditTrail trail;
    private final Audit audit;

    AuditPages(AuditTrail trail, Audit audit) {
        this.trail = trail;
        this.audit = audit;
    }

    @GetMapping(AUDIT)
    String list(AuditQuery query, @RequestParam @Nullable Long before, Model model) {
        List<AuditEntry> entries = trail.find(query, before, ON_A_PAGE + 1);
        boolean more = entries.size() > ON_A_PAGE;
        List<AuditEntry> shown = more ? entries.subList(0, ON_A_PAGE) : entries;
        model.addAttribute("query", query);
        model.addAttribute("entries", shown);
        model.addAttribute("next", more ? shown.getLast().seq() : null);
        return "desk/audit";
    }

    @PostMapping(AUDIT)
    String verify(@AuthenticationPrincipal Officer officer, Model model) {
        switch (trail.verify()) {
            case Intact intact -> model.addAttribute("intact", intact);
            case Broken broken -> model.addAttribute("broken", broken);
        }
        audit.note(Act.of(officer, "audit.verified", ALL));
        return list(new AuditQuery(null, null, null, null, null), null, model);
    }

    @GetMapping(AUDIT + ".csv")
    void export(
            AuditQuery query,
            @AuthenticationPrincipal Officer officer,
            HttpServletResponse response)
            throws IOException {
        audit.note(Act.of(officer, "audit.exported", ALL));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fenghuo-audit.csv\"");
        var text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("seq", "at", "who", "address", "what", "subject", "before", "after");
            trail.each(query, entry -> csv.writeRecord(cells(entry)));
        }
    }

    private static List<@Nullable String> cells(AuditEntry entry) {
        return java.util.Arrays.asList(
                String.valueOf(entry.seq()),
                entry.at().toString(),
                entry.who(),
                entry.address(),
                entry.what(),
                entry.subject(),
                entry.before(),
                entry.after());
    }
}
