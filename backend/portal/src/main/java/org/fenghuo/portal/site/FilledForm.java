package org.fenghuo.portal.site;

import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What templates call {@code form}: what somebody filled in so far, and what is wrong with it. Not
 * part of {@link PageView}, because nothing of it may ever come into an address.
 */
public final class FilledForm {
    /** Root field of every answer to a form. */
    static final String SENT = "sent";

    static final String STEP = "step";

    /** The step in which the form is done, in place of its number. */
    static final String SEND = "send";

    private static final int QUIET_ZONE = 4;

    private final URI site;
    private final Address filled;
    private final Map<?, ?> page;

    /**
     * @param filled field by field, by its path in the input
     * @param page all that the page shows
     */
    FilledForm(URI site, Address filled, Map<?, ?> page) {
        this.site = site;
        this.filled = filled;
        this.page = page;
    }

    /** What was filled in; null for nothing. */
    public @Nullable String value(String name) {
        return filled.value(name);
    }

    /** All that was filled in under a name. */
    public List<String> values(String name) {
        return filled.parameters().getOrDefault(name, List.of());
    }

    /** Whether a choice is this one. */
    public boolean is(String name, String value) {
        return value.equals(filled.value(name));
    }

    /** Which part of the form is open: 1 or more; 0 for all, where something is to be mended. */
    public int getStep() {
        if (!getProblems().isEmpty()) {
            return 0;
        }
        var step = value(STEP);
        return step != null && step.matches("[1-9]") ? Integer.parseInt(step) : 1;
    }

    /** What is wrong, each with its {@code field} and its {@code message}. */
    public List<?> getProblems() {
        return page.get(SENT) instanceof Map<?, ?> sent
                        && sent.get("problems") instanceof List<?> problems
                ? problems
                : List.of();
    }

    /** What is wrong with a field, in words; null when nothing is. */
    public @Nullable String problem(String name) {
        return getProblems().stream()
                .map(problem -> (Map<?, ?>) problem)
                .filter(problem -> name.equals(problem.get("field")))
                .map(problem -> String.valueOf(problem.get("message")))
                .findFirst()
                .orElse(null);
    }

    /** Ids of what explains a field: the problem first, then the hint. */
    public @Nullable String explained(String name, @Nullable String hint) {
        var problem = Optional.ofNullable(problem(name)).map(any -> name + "-problem");
        var said = Optional.ofNullable(hint).map(any -> name + "-hint");
        return problem.isPresent() && said.isPresent()
                ? problem.get() + " " + said.get()
                : problem.or(() -> said).orElse(null);
    }

    /**
     * Where a sender follows what was handed in. The code and the secret stand behind {@code #}:
     * browsers send that to nobody.
     */
    public String following(String path, String code, String secret) {
        return path + "#code=" + encoded(code) + "&secret=" + encoded(secret);
    }

    /**
     * A picture for cameras.
     *
     * @param way on this site; a camera needs the whole of its address
     */
    public Picture picture(String way) {
        var code = QrCode.encodeText(site.resolve(way).toString(), QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        var side = code.size + 2 * QUIET_ZONE;
        return new Picture("0 0 %d %d".formatted(side, side), path.toString());
    }

    /**
     * A drawing of squares.
     *
     * @param box {@code viewBox} of the SVG
     * @param path of its dark parts
     */
    public record Picture(String box, String path) {}

    private static String encoded(String text) {
        return Objects.requireNonNull(URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
