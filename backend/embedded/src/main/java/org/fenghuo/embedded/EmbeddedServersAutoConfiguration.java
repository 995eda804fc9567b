package org.fenghuo.embedded;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node.Protocol;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Tells Spring Boot's own clients where the embedded servers are. See {@link Needed} for the
 * properties.
 */
@AutoConfiguration(
        before = {
            DataSourceAutoConfiguration.class,
            ElasticsearchRestClientAutoConfiguration.class
        })
@Conditional(EmbeddedServersAutoConfiguration.AnyNeeded.class)
public final class EmbeddedServersAutoConfiguration {

    @Bean
    EmbeddedServers embeddedServers(Environment environment) {
        return EmbeddedServers.on(Needed.by(environment).data());
    }

    @Bean
    @Conditional(DatabaseNeeded.class)
    JdbcConnectionDetails embeddedDatabase(EmbeddedServers servers) {
        return new Database(servers.database());
    }

    @Bean
    @Conditional(ElasticsearchNeeded.class)
    ElasticsearchConnectionDetails embeddedElasticsearch(EmbeddedServers servers) {
        var uri = servers.elasticsearch().uri();
        return () ->
                List.of(
                        new ElasticsearchConnectionDetails.Node(
                                uri.getHost(), uri.getPort(), Protocol.HTTP));
    }

    private record Database(DatabaseServer server) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return server.username();
        }

        @Override
        public @Nullable String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }
    }

    static final class AnyNeeded implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var needed = Needed.by(context.getEnvironment());
            return needed.database() || needed.elasticsearch();
        }
    }

    static final class DatabaseNeeded implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Needed.by(context.getEnvironment()).database();
        }
    }

    static final class ElasticsearchNeeded implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Needed.by(context.getEnvironment()).elasticsearch();
        }
    }
}
