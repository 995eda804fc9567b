package org.fenghuo.portal.notices;

import java.util.List;
import org.fenghuo.portal.intake.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {
    private static final String STOP = "/notices/stop";
    private static final String TOKEN = "token";

    /**
     * Where mail programs stop notices: they send one word (RFC 8058) and no form of ours. Who
     * comes here by a link gets the page; nothing is stopped by looking.
     */
    @Bean
    RouterFunction<ServerResponse> oneClick(Notices notices) {
        return RouterFunctions.route()
                .POST(
                        STOP,
                        request -> {
                            notices.stop(new Token(request.param(TOKEN).orElse("")));
                            return ServerResponse.ok().header("Cache-Control", "no-store").build();
                        })
                .GET(STOP, NoticesConfiguration::toThePage)
                .build();
    }

    private static ServerResponse toThePage(ServerRequest request) {
        return ServerResponse.seeOther(
                        UriComponentsBuilder.fromPath("/track/notices")
                                .queryParam(TOKEN, "{token}")
                                .build(request.param(TOKEN).orElse("")))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @Bean
    SealedColumn sealedNotices() {
        return new SealedColumn(
                "notice_text",
                "sealed",
                List.of("submission", "what"),
                SealedColumn.TEXTS,
                row -> NoticeTable.place(row.getLong("submission"), row.getString("what")));
    }

    /** Mail programs send no key. */
    @Bean
    RequestMatcher oneClickDoor() {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, STOP);
    }
}
