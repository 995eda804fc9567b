package org.fenghuo.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives the house's look to errors that come from elsewhere. Needs neither database nor search. */
@Component
class ProblemPages implements ErrorViewResolver {
    private final PageProblems problems;

    ProblemPages(PageProblems problems) {
        this.problems = problems;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var problem = new PageProblem(status.value(), null, null);
        return new ModelAndView(
                PageProblems.TEMPLATE,
                problems.model("/", RequestContextUtils.getLocale(request), problem),
                status);
    }
}
