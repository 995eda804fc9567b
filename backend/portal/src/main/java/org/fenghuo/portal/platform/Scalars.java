package org.fenghuo.portal.platform;

import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class Scalars {
    @Bean
    RuntimeWiringConfigurer scalarTypes() {
        return wiring ->
                wiring.scalar(Moments.SCALAR)
                        .scalar(ExtendedScalars.Date)
                        .scalar(ExtendedScalars.GraphQLLong)
                        .scalar(ExtendedScalars.GraphQLBigDecimal);
    }
}
