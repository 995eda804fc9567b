package org.fenghuo.portal.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page: what there is to do, each thing with a sentence. */
@Controller
@Needs({})
class HomePage {
    @GetMapping(SignInPages.DESK)
    String show() {
        return "desk/home";
    }
}
