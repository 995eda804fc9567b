package org.fenghuo.portal.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    IntakeSettings.class,
    ClamAvSettings.class,
    RotationSettings.class,
    RetentionSettings.class
})
class IntakeConfiguration {
    @Bean
    Scanner scanner(ClamAvSettings settings) {
        String host = settings.host();
        return host == null || host.isBlank() ? new NoScanner() : new ClamAv(settings);
    }

    /** Everybody may send a file ahead. */
    @Bean
    RequestMatcher attachmentDoor() {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/attachments");
    }
}
