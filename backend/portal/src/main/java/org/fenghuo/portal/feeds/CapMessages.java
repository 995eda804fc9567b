package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenghuo.portal.feeds.CapMessage.Area;
import org.fenghuo.portal.feeds.CapMessage.Parameter;
import org.fenghuo.portal.feeds.CapMessage.Part;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a publication, as alert messages: one for each change, never rewritten. Why each
 * value is what it is stands in ADR 0018.
 *
 * @param sender the configured authority
 * @param words by language
 */
record CapMessages(String sender, Function<String, FeedWords> words) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                    .withZone(ZoneOffset.ofHours(8));
    private static final int HEADLINE = 160;

    private static final Map<String, String> SEVERITY =
            Map.of("I", "Extreme", "II", "Severe", "III", "Moderate", "IV", "Minor");
    private static final Map<String, String> CATEGORY =
            Map.of(
                    "HEALTH", "Health",
                    "CHEMICAL", "Health",
                    "BIOLOGICAL", "Health",
                    "PHYSICAL", "Safety",
                    "ENVIRONMENTAL", "Env");

    /**
     * The message of one change.
     *
     * @param history all that happened, oldest first
     * @param said its edition in every language; nothing when it may no longer be shown
     */
    CapMessage of(Happened happened, List<Happened> history, List<Said> said) {
        return new CapMessage(
                identifier(happened),
                sender,
                MOMENT.format(happened.at()),
                status(happened, said),
                msgType(happened),
                note(happened, said),
                history.stream()
                        .filter(other -> other.sequence() < happened.sequence())
                        .map(this::reference)
                        .toList(),
                said.stream().map(spoken -> info(happened, spoken)).toList());
    }

    private String reference(Happened earlier) {
        return sender + "," + identifier(earlier) + "," + MOMENT.format(earlier.at());
    }

    private static String identifier(Happened happened) {
        return happened.number() + "." + happened.sequence();
    }

    /** An exercise stays one in every message about it, also when nothing else may be told. */
    private static String status(Happened happened, List<Said> said) {
        var mode =
                said.stream().map(Said::mode).filter(Objects::nonNull).findFirst().orElse("ACTUAL");
        if (mode.equals("TEST")) {
            return "Test";
        }
        return mode.equals("EXERCISE") || happened.exercise() ? "Exercise" : "Actual";
    }

    private static String msgType(Happened happened) {
        if (happened.gone() && happened.isEnding()) {
            return "Cancel";
        }
        return switch (happened.change()) {
            case "PUBLISHED", "RESTORED" -> "Alert";
            case "WITHDRAWN" -> "Cancel";
            default -> "Update";
        };
    }

    private String note(Happened happened, List<Said> said) {
        var parts =
                Stream.of(
                        happened.kindLabel(),
                        happened.changeLabel(),
                        happened.reason(),
                        said.stream().anyMatch(Said::isSample)
                                ? words.apply("zh").say("sample")
                                        + " / "
                                        + words.apply("en").say("sample")
                                : null);
        return String.join(" · ", parts.filter(Objects::nonNull).toList());
    }

    private Part info(Happened happened, Said said) {
        var language = said.language().toLowerCase(Locale.ROOT);
        var speaking = words.apply(language);
        var over = happened.isEnding();
        return new Part(
                language.equals("zh") ? "zh-CN" : language,
                categories(said),
                speaking.say("cap.event", Objects.requireNonNull(said.kindLabel())),
                responseType(happened, said),
                over ? "Past" : word(said.urgency()),
                severity(happened),
                certainty(happened, said),
                said.audienceLabel(),
                MOMENT.format(Objects.requireNonNullElse(said.effectiveFrom(), happened.at())),
                moment(said.endsAt()),
                said.authority().name(),
                FeedText.cut(FeedText.line(headline(happened, said, speaking)), HEADLINE),
                description(said),
                said.whatToDo(),
                said.url() + "?edition=" + happened.edition(),
                said.contact(),
                parameters(happened, said),
                areas(said, speaking));
    }

    private static String headline(Happened happened, Said said, FeedWords speaking) {
        return happened.isFirst()
                ? said.title()
                : speaking.say("mark", speaking.say("cap." + happened.change())) + said.title();
    }

    private static String description(Said said) {
        return said.whatHappens() == null
                ? said.summary()
                : said.summary() + "\n" + said.whatHappens();
    }

    private static List<String> categories(Said said) {
        var categories =
                said.hazards().stream()
                        .map(hazard -> CATEGORY.getOrDefault(hazard.type(), "Other"))
                        .distinct()
                        .toList();
        return categories.isEmpty() ? List.of("Other") : categories;
    }

    private static String responseType(Happened happened, Said said) {
        return switch (happened.change()) {
            case "LIFTED", "EXPIRED" -> "AllClear";
            case "WITHDRAWN" -> "None";
            default -> said.whatToDo() == null ? "Monitor" : "Avoid";
        };
    }

    /** The level that held after that change, not today's: an old message is never rewritten. */
    private static String severity(Happened happened) {
        return happened.level() == null
                ? "Unknown"
                : SEVERITY.getOrDefault(happened.level(), "Unknown");
    }

    /** What was measured or decided is observed; of the rest only what the authority says of it. */
    private static String certainty(Happened happened, Said said) {
        return switch (happened.kind()) {
            case "FAILED_ASSESSMENT", "RECALL", "BLACKLIST_ENTRY" -> "Observed";
            default -> word(said.certainty());
        };
    }

    /** Ours are the standard's names in capitals. */
    private static String word(@Nullable String code) {
        return code == null
                ? "Unknown"
                : code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at);
    }

    private static List<Parameter> parameters(Happened happened, Said said) {
        var parameters = new ArrayList<Parameter>();
        parameters.add(new Parameter("number", happened.number()));
        parameters.add(new Parameter("edition", Integer.toString(happened.edition())));
        parameters.add(new Parameter("change", happened.change()));
        if (happened.level() != null) {
            parameters.add(new Parameter("level", happened.level()));
        }
        said.products()
                .forEach(product -> parameters.add(new Parameter("product", product.inWords())));
        return parameters;
    }

    private static List<Area> areas(Said said, FeedWords speaking) {
        var areas = said.areas().stream().map(area -> new Area(area.name(), area.code())).toList();
        return areas.isEmpty() ? List.of(new Area(speaking.say("cap.everywhere"), null)) : areas;
    }
}
