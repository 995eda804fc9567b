package org.fenghuo.portal.platform;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may come in where. What is not named here is denied, but for the doors that modules open to
 * everybody by a {@link RequestMatcher}. The desk has a door of its own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Access {
    /** Doors for machines: a key in the header, no cookie, so nothing to forge across sites. */
    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, ObjectProvider<KeyDoor> keys, ObjectProvider<RequestMatcher> doors)
            throws Exception {
        keys.orderedStream().forEach(key -> key.openFor(http));
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> open(requests, doors.orderedStream()))
                .headers(headers -> {
                    PageHeaders.say(headers);
                    headers.cacheControl(cache -> cache.disable());
                })
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            Stream<RequestMatcher> forEverybody) {
        requests.requestMatchers("/exchange/submissions").hasAuthority("SCOPE_IMPORT_SUBMISSIONS");
        requests.requestMatchers("/exchange/**").hasAuthority("SCOPE_IMPORT");
        requests.requestMatchers("/operations/**").hasAuthority("SCOPE_OPERATE");
        requests.requestMatchers(HttpMethod.POST, "/graphql").permitAll();
        requests.requestMatchers(HttpMethod.POST, "/check/list").permitAll();
        requests.requestMatchers("/actuator/health").permitAll();
        requests.requestMatchers("/actuator/**").hasAuthority("SCOPE_OPERATE");
        forEverybody.forEach(door -> requests.requestMatchers(door).permitAll());
        requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
        requests.anyRequest().denyAll();
    }
}
