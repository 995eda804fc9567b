package org.fenghuo.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a child process is: how it is made ready and with which words it is started. */
sealed interface Server permits MariaDb, ElasticsearchNode {
    String name();

    /** The server's own part of the data folder. */
    Path folder();

    /** Where everything goes that it would print. */
    Path log();

    /** Done once, before the first start, when no earlier process of this server is left. */
    void prepare() throws IOException;

    List<String> command();

    default PidFile pidFile() {
        return new PidFile(folder());
    }
}
