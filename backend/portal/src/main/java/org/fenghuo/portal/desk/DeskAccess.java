package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fenghuo.portal.accounts.DeskSession;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.accounts.Stage;
import org.fenghuo.portal.platform.PageHeaders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may come to the desk: who is signed in, and who is about to as far as the page of the next
 * step. What they may see there is each page's {@link Needs}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskAccess implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate()).addPathPatterns("/desk", "/desk/**");
    }

    @Bean
    @Order(0)
    SecurityFilterChain deskDoor(HttpSecurity http, DeskSessions sessions) throws Exception {
        return http.securityMatcher("/desk", "/desk/**")
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(DeskAccess::open)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint((request, response, why) ->
                                        go(SignInPages.SIGN_IN, request, response))
                                .accessDeniedHandler(
                                        (request, response, why) -> showTheWay(request, response)))
                .headers(PageHeaders::say)
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        String in = Stage.SIGNED_IN.name();
        requests.requestMatchers(SignInPages.SIGN_IN, PasskeySignInPages.PASSKEY).permitAll();
        requests.requestMatchers(OidcPages.PATH, OidcPages.PATH + "/answer").permitAll();
        requests.requestMatchers(SignInPages.SIGN_OUT).authenticated();
        requests.requestMatchers(SignInPages.CODE).hasAuthority(Stage.CODE_WANTED.name());
        requests.requestMatchers(AccountPages.PASSWORD)
                .hasAnyAuthority(in, Stage.PASSWORD_WANTED.name());
        requests.requestMatchers(AccountPages.SECOND_FACTOR)
                .hasAnyAuthority(in, Stage.SECOND_FACTOR_WANTED.name());
        requests.anyRequest().hasAuthority(in);
    }

    /** To the step that is next; a form whose token is stale goes back to its page. */
    private static void showTheWay(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        String next =
                present != null && present.getDetails() instanceof DeskSession session
                        ? SignInPages.pageOf(session.stage())
                        : SignInPages.SIGN_IN;
        go(next, request, response);
    }

    private static void go(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String language = DeskView.chosen(request);
        response.sendRedirect(language == null ? page : page + "?lang=" + language);
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("desk-form");
        tokens.setCookiePath("/desk");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    @Bean
    @Order(82)
    DeskEntry auditEntry() {
        return new DeskEntry(AuditPages.AUDIT, "desk.audit", Permission.READ_AUDIT);
    }

    @Bean
    @Order(81)
    DeskEntry keysEntry() {
        return new DeskEntry(KeyPages.KEYS, "desk.keys", Permission.MANAGE_KEYS);
    }

    @Bean
    @Order(80)
    DeskEntry officersEntry() {
        return new DeskEntry(OfficerPages.OFFICERS, "desk.officers", Permission.MANAGE_OFFICERS);
    }
}
