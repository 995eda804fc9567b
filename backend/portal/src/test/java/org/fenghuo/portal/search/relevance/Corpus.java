package org.fenghuo.portal.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.platform.OperatorCommand;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.support.Client;
import org.jspecify.annotations.Nullable;

/** What the questions are asked about: the sample, and the real files where they are at hand. */
final class Corpus {
    private static final String FILES = "fenghuo.examples";
    private static final int PAGE = 500;
    private static final List<String> FILES_TO_TAKE =
            List.of(
                    "eu-rasff/rasff_window_2024-2025.csv",
                    "us-fsis/recalls.ndjson",
                    "cn-food-sampling/failed.csv");

    private final Publications publications;
    private final Reference reference;
    private final List<OperatorCommand> commands;

    Corpus(Publications publications, Reference reference, List<OperatorCommand> commands) {
        this.publications = publications;
        this.reference = reference;
        this.commands = commands;
    }

    /** Where the real files are; null where they are not at hand. */
    static @Nullable Path files() {
        String folder = System.getProperty(FILES);
        return folder == null ? null : Path.of(folder);
    }

    void take(Path files) throws IOException {
        OperatorCommand imports =
                commands.stream()
                        .filter(command -> command.name().equals("import"))
                        .findFirst()
                        .orElseThrow();
        for (String file : FILES_TO_TAKE) {
            String mapping = file.substring(0, file.indexOf('/'));
            List<String> arguments =
                    List.of("--mapping=" + mapping, "--file=" + files.resolve(file));
            assertThat(imports.run(arguments, new PrintStream(OutputStream.nullOutputStream())))
                    .isZero();
        }
    }

    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        List<Snapshot> page = publications.snapshotsAfter(0, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(snapshot -> snapshot.visibility() != Visibility.GONE)
                    .map(snapshot -> new Judged(snapshot.publication(), reference))
                    .forEach(judged::add);
            page = publications.snapshotsAfter(page.getLast().publication().head().id(), PAGE);
        }
        return judged;
    }

    static void awaitFindable(Client client, int publications) {
        await().atMost(Duration.ofMinutes(5))
                .until(() ->
                        client.ask("{ search { totalCount } }", Map.of())
                                        .at("/data/search/totalCount")
                                        .asInt()
                                == publications);
    }
}
