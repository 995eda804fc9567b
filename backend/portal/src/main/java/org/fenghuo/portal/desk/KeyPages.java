package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.accounts.KeyManagement;
import org.fenghuo.portal.accounts.KeyManagement.Wish;
import org.fenghuo.portal.accounts.KeyResult.Issued;
import org.fenghuo.portal.accounts.KeyResult.Rejected;
import org.fenghuo.portal.accounts.KeyScope;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Officers;
import org.fenghuo.portal.accounts.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keys of agencies' machines: given out once, watched, taken back. */
@Controller
@Needs(Permission.MANAGE_KEYS)
class KeyPages {
    static final String KEYS = "/desk/keys";

    private static final int USUAL_DAYS = 365;

    private final KeyManagement keys;
    private final Officers officers;

    KeyPages(KeyManagement keys, Officers officers) {
        this.keys = keys;
        this.officers = officers;
    }

    /** The form; what was not filled in is null. */
    record Form(
            @Nullable String agency,
            @Nullable String name,
            @Nullable KeyScope scope,
            @Nullable Integer days) {
        Wish wish() {
            return new Wish(
                    agency == null || agency.isBlank() ? null : agency,
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(scope, KeyScope.IMPORT),
                    Objects.requireNonNullElse(days, 0));
        }
    }

    @GetMapping(KEYS)
    String list(Model model) {
        return list(new Form(null, null, KeyScope.IMPORT, USUAL_DAYS), model);
    }

    @PostMapping(KEYS)
    String issue(
            Form form,
            @AuthenticationPrincipal Officer by,
            Model model,
            HttpServletResponse response) {
        return switch (keys.issue(form.wish(), by)) {
            case Issued issued -> {
                model.addAttribute("issued", issued);
                yield "desk/key-issued";
            }
            case Rejected rejected -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problems", rejected.problems());
                yield list(form, model);
            }
        };
    }

    @PostMapping(KEYS + "/{id}/revoke")
    String revoke(
            @PathVariable long id,
            @AuthenticationPrincipal Officer by,
            @ModelAttribute("view") DeskView view) {
        keys.revoke(id, by);
        return view.redirect(KEYS);
    }

    private String list(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("keys", keys.all());
        model.addAttribute("agencies", officers.agencies());
        model.addAttribute("scopes", List.of(KeyScope.values()));
        return "desk/keys";
    }
}
