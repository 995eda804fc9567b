package org.fenghuo.portal.desk.cases;

import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.Board;
import org.fenghuo.portal.casework.Boards;
import org.fenghuo.portal.desk.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How an agency's work stands. */
@Controller
@Needs(Permission.SEE_DASHBOARD)
class DashboardPage {
    static final String DASHBOARD = "/desk/dashboard";

    private final Boards boards;
    private final Naming names;

    DashboardPage(Boards boards, Naming names) {
        this.boards = boards;
        this.names = names;
    }

    @GetMapping(DASHBOARD)
    String show(@AuthenticationPrincipal Officer officer, Model model) {
        Board board = boards.of(officer);
        model.addAttribute("names", names);
        model.addAttribute("board", board);
        model.addAttribute("series", DaySeries.of(board.days(), names.today(), null));
        return "desk/cases/dashboard";
    }
}
