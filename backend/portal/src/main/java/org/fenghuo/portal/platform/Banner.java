package org.fenghuo.portal.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.fenghuo.portal.kernel.BannerNote;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The few lines that a person sees when the portal is ready: where it is, where its data lies, and
 * what to keep.
 */
@Component
@ConditionalOnBooleanProperty(name = "fenghuo.banner", matchIfMissing = true)
class Banner {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Environment environment;
    private final Started started;
    private final List<BannerNote> notes;
    private final Words words;

    Banner(Environment environment, Started started, List<BannerNote> notes, Words words) {
        this.environment = environment;
        this.started = started;
        this.notes = List.copyOf(notes);
        this.words = words;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        int port = event.getWebServer().getPort();
        Thread.ofVirtual().name("banner").start(() -> printWhenReady(port));
    }

    private void printWhenReady(int port) {
        while (!started.isReady()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        PrintStream terminal =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Locale locale = Locale.getDefault();
        String address = "http://127.0.0.1:" + port;
        terminal.println();
        terminal.println(words.of("banner.ready", locale, address));
        terminal.println(
                words.of("banner.api", locale, address + "/graphql", address + "/graphiql"));
        String data = environment.getProperty("fenghuo.data", "");
        if (!environment.containsProperty("spring.datasource.url")) {
            terminal.println(words.of("banner.data", locale, data));
        }
        notes.stream()
                .flatMap(note -> note.sentences().stream())
                .forEach(sentence ->
                        terminal.println(
                                words.of(sentence.key(), locale, sentence.args().toArray())));
        terminal.println();
    }
}
