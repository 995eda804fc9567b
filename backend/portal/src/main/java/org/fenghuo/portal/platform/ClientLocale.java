package org.fenghuo.portal.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class ClientLocale {
    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLocale();
    }
}
