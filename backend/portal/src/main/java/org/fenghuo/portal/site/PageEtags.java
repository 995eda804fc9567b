package org.fenghuo.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** An unchanged page is not sent again. HEAD answers the same ETag as GET: caches ask by it. */
final class PageEtags extends ShallowEtagHeaderFilter {
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            InputStream content) {
        var read = HttpMethod.HEAD.matches(request.getMethod()) ? new AsGet(request) : request;
        return super.isEligibleForEtag(read, response, status, content);
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
