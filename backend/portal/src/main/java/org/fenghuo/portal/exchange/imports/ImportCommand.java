package org.fenghuo.portal.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.OperatorCommand;
import org.fenghuo.portal.platform.Words;
import org.springframework.stereotype.Component;

/** Imports a file from the shell: the same job, carried to its end here. */
@Component
class ImportCommand implements OperatorCommand {
    private static final Set<String> OPTIONS = Set.of("mapping", "file", "mode", "force");

    private final String me = UUID.randomUUID().toString();
    private final Imports imports;
    private final ImportJobs jobs;
    private final Carrier carrier;
    private final Words words;
    private final Clock clock;

    ImportCommand(Imports imports, ImportJobs jobs, Carrier carrier, Words words, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.carrier = carrier;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import --mapping=… --file=… [--mode=SNAPSHOT] [--force]   takes a file of publications in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        try {
            ImportJob job = carry(submit(options(arguments)), out);
            say(job, out);
            return job.state() == ImportState.DONE ? 0 : 1;
        } catch (InvalidInput e) {
            out.println(words.of(e.problem(), Locale.getDefault()));
            return 1;
        }
    }

    private ImportJob submit(Map<String, String> options) throws IOException {
        Path file = Path.of(required(options, "file"));
        if (!Files.isReadable(file)) {
            throw new InvalidInput(Problem.of("file", "unreadable-file", file));
        }
        ImportMode mode =
                options.containsKey("mode") ? mode(required(options, "mode")) : ImportMode.CHANGES;
        Imports.Wish wish =
                new Imports.Wish(
                        imports.plan(required(options, "mapping")),
                        mode,
                        options.containsKey("force"),
                        null);
        try (InputStream bytes = Files.newInputStream(file)) {
            return imports.submit(wish, bytes);
        }
    }

    /** To its end: here, or by the portal that was quicker. */
    private ImportJob carry(ImportJob submitted, PrintStream out) {
        ImportJob job = submitted;
        while (job.isRunning()) {
            Optional<ImportJob> mine = jobs.takeUp(me);
            ImportJob next = mine.map(this::finish).orElse(job);
            job = next.seq() == job.seq() ? current(next) : current(job);
            out.printf("%s %s: %d%n", job.id(), job.phase(), job.counts().read());
        }
        return job;
    }

    private ImportJob finish(ImportJob taken) {
        ImportJob job = taken;
        try {
            while (job.isRunning()) {
                job = carrier.step(job, me);
            }
        } catch (LeaseLost e) {
            return job;
        }
        return job;
    }

    private ImportJob current(ImportJob job) {
        return jobs.bySeq(job.seq()).orElse(job);
    }

    private void say(ImportJob job, PrintStream out) {
        Problem problem = job.problem();
        ImportView view = ImportView.of(job, null, clock);
        out.printf(
                "%s: read %d = published %d + corrected %d + unchanged %d + merged %d + refused %d; withdrawn %d; %d rows/s%n",
                view.state(),
                view.read(),
                view.published(),
                view.corrected(),
                view.unchanged(),
                view.merged(),
                view.refused(),
                view.withdrawn(),
                view.rate());
        if (problem != null) {
            out.println(words.of(problem, Locale.getDefault()));
        }
    }

    private static ImportMode mode(String text) {
        return switch (text) {
            case "CHANGES" -> ImportMode.CHANGES;
            case "SNAPSHOT" -> ImportMode.SNAPSHOT;
            default ->
                    throw new InvalidInput(
                            Problem.of("mode", "not-one-of", text, "CHANGES, SNAPSHOT"));
        };
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name =
                    argument.substring(
                            argument.startsWith("--") ? 2 : 0,
                            equals < 0 ? argument.length() : equals);
            if (!OPTIONS.contains(name)) {
                throw new InvalidInput(Problem.of(name, "unknown-parameter", name));
            }
            options.put(name, equals < 0 ? "true" : argument.substring(equals + 1));
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new InvalidInput(Problem.of(name, "required"));
        }
        return value;
    }
}
