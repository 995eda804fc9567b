package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.fenghuo.portal.accounts.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets officers to the pages whose {@link Needs} they meet, and nobody to a page without. */
class Gate implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page && !isOpen(page)) {
            throw new NotAllowed(request.getRequestURI());
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod page) {
        Needs needs = needs(page);
        return needs != null
                && (needs.value().length == 0
                        || Arrays.stream(needs.value())
                                .anyMatch(permission -> {
                                    Officer officer = officer();
                                    return officer != null && officer.may(permission);
                                }));
    }

    static @Nullable Needs needs(HandlerMethod page) {
        Needs own = page.getMethodAnnotation(Needs.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Needs.class);
    }

    private static @Nullable Officer officer() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof Officer officer
                ? officer
                : null;
    }
}
