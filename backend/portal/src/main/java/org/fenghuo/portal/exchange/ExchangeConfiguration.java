package org.fenghuo.portal.exchange;

import org.fenghuo.portal.exchange.mapping.MappingSettings;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.exchange.mapping.ReferenceTables;
import org.fenghuo.portal.exchange.mapping.SubmissionPlans;
import org.fenghuo.portal.reference.Reference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the mappings at start: one that is broken stops it, with a sentence. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {
    @Bean
    Mappings mappings(MappingSettings settings, Reference reference) {
        return new Mappings(settings.mappings(), new ReferenceTables(reference));
    }

    @Bean
    SubmissionPlans submissionPlans(MappingSettings settings, Reference reference) {
        return new SubmissionPlans(settings.mappings(), new ReferenceTables(reference));
    }
}
