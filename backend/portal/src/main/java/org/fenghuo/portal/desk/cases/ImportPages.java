package org.fenghuo.portal.desk.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.exchange.SubmissionFiles;
import org.fenghuo.portal.exchange.SubmissionFiles.Bringer;
import org.fenghuo.portal.exchange.SubmissionFiles.Line;
import org.fenghuo.portal.exchange.SubmissionFiles.Outcome;
import org.fenghuo.portal.exchange.SubmissionFiles.Wish;
import org.fenghuo.portal.kernel.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Complaints that another system took, brought in as a file; what became of it is shown at once.
 */
@Controller
@Needs(Permission.IMPORT_SUBMISSIONS)
class ImportPages {
    private static final String IMPORT = CaseList.CASES + "/import";
    private static final String PAGE = "desk/cases/import";

    /** A page with more lines is read by nobody. */
    private static final int MOST_SHOWN = 200;

    private final SubmissionFiles files;

    ImportPages(SubmissionFiles files) {
        this.files = files;
    }

    @GetMapping(IMPORT)
    String form(Model model) {
        model.addAttribute("sources", files.sources());
        return PAGE;
    }

    @PostMapping(IMPORT)
    String take(
            @RequestParam String mapping,
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        List<Line> refused = new ArrayList<>();
        try {
            var tally =
                    files.take(
                            new Wish(mapping, file, new Bringer.Person(officer)),
                            line -> note(line, refused));
            model.addAttribute("tally", tally);
            model.addAttribute("refused", refused);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", List.of(e.problem()));
        }
        return form(model);
    }

    private static void note(Line line, List<Line> refused) {
        if (line.outcome() == Outcome.REFUSED && refused.size() < MOST_SHOWN) {
            refused.add(line);
        }
    }
}
