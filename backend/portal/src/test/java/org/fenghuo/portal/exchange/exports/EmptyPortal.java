package org.fenghuo.portal.exchange.exports;

import java.nio.file.Path;
import org.fenghuo.portal.Portal;
import org.fenghuo.portal.support.PortalTest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One more portal with a database of its own, in which nothing is published. It cannot search. */
final class EmptyPortal implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    EmptyPortal(Path folder) {
        context =
                new SpringApplicationBuilder(Portal.class)
                        .run(
                                "--fenghuo.data=" + folder,
                                "--fenghuo.test.own-servers=true",
                                "--fenghuo.sample=false",
                                "--fenghuo.banner=false",
                                "--fenghuo.exchange.exports.direct=3",
                                "--fenghuo.bootstrap.agency-key=" + PortalTest.KEY,
                                "--server.port=0",
                                "--spring.elasticsearch.uris=http://127.0.0.1:1");
    }

    WebServerApplicationContext web() {
        return (WebServerApplicationContext) context;
    }

    @Override
    public void close() {
        context.close();
    }
}
