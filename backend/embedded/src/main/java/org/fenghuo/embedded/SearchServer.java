package org.fenghuo.embedded;

import java.net.URI;
import java.nio.file.Path;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The embedded Elasticsearch. Its address is known at once; it answers there some seconds later.
 */
public final class SearchServer {
    private static final Log LOG = LogFactory.getLog(SearchServer.class);

    private final ElasticsearchNode server;
    private final Child child;

    SearchServer(DataFolder folder, Ports ports, Path home) {
        Path ours = folder.of("elasticsearch");
        this.server =
                new ElasticsearchNode(home, ours, ports.of("elasticsearch", new PidFile(ours)));
        this.child = Child.of(server);
        // Nobody waits for this server, so nobody would hear of it.
        child.onFailure(sentence -> LOG.error(sentence.getMessage()));
    }

    /** The server's process, another one after it died and came back. */
    public long pid() {
        return child.pid();
    }

    /** Where it answers, or will. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    Child child() {
        return child;
    }
}
