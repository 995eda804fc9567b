package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text in the languages it exists in. At least one is there; a blank one counts as absent.
 *
 * @param zh Chinese, required of what an agency here publishes
 * @param en English
 * @param bo Tibetan
 */
public record Text(@Nullable String zh, @Nullable String en, @Nullable String bo) {
    public Text {
        zh = blankToNull(zh);
        en = blankToNull(en);
        bo = blankToNull(bo);
        if (zh == null && en == null && bo == null) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    public static Text zh(String text) {
        return new Text(text, null, null);
    }

    public static Text en(String text) {
        return new Text(null, text, null);
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en, null);
    }

    public static Text of(Lang lang, String text) {
        return switch (lang) {
            case ZH -> zh(text);
            case EN -> en(text);
            case BO -> new Text(null, null, text);
        };
    }

    /**
     * What a reader of {@code asked} is shown: that language, else the first that exists in {@link
     * Lang}'s order.
     */
    public String in(Lang asked) {
        String exact = get(asked);
        return exact != null ? exact : byLanguage().values().iterator().next();
    }

    /** The language that {@link #in} serves. */
    public Lang served(Lang asked) {
        return get(asked) != null ? asked : languages().getFirst();
    }

    public @Nullable String get(Lang lang) {
        return switch (lang) {
            case ZH -> zh;
            case EN -> en;
            case BO -> bo;
        };
    }

    public List<Lang> languages() {
        return List.copyOf(byLanguage().keySet());
    }

    /** Every wording there is, by language. */
    @JsonIgnore
    public Map<Lang, String> byLanguage() {
        Map<Lang, String> all = new EnumMap<>(Lang.class);
        Arrays.stream(Lang.values())
                .forEach(lang -> {
                    String text = get(lang);
                    if (text != null) {
                        all.put(lang, text);
                    }
                });
        return all;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
