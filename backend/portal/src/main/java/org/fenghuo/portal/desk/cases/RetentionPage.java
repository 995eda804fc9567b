package org.fenghuo.portal.desk.cases;

import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.desk.DeskView;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.intake.Retention;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What is erased when, what was, and what waits for a person to let it be erased. */
@Controller
@Needs(Permission.ERASE_PERSONAL_DATA)
class RetentionPage {
    static final String RETENTION = "/desk/retention";

    private final Retention retention;
    private final Naming names;

    RetentionPage(Retention retention, Naming names) {
        this.retention = retention;
        this.names = names;
    }

    @GetMapping(RETENTION)
    String show(Model model) {
        model.addAttribute("names", names);
        model.addAttribute("due", retention.due());
        model.addAttribute("objected", retention.objected());
        model.addAttribute("most", retention.most());
        model.addAttribute("runs", retention.runs());
        return "desk/cases/retention";
    }

    @PostMapping(RETENTION + "/{id}/release")
    String release(
            @PathVariable long id,
            @AuthenticationPrincipal Officer officer,
            @ModelAttribute("view") DeskView view) {
        if (!retention.release(id, officer)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return view.redirect(RETENTION);
    }
}
