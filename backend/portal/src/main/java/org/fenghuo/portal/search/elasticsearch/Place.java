package org.fenghuo.portal.search.elasticsearch;

import java.util.List;

/**
 * Where in a publication something is said. What it says first is what it is about.
 *
 * @param weight what it is worth that it is said here
 * @param words fields that hold words, English ones without their endings
 * @param chars fields that hold every character, as it is compared
 * @param sounds fields that hold how Chinese is spoken
 * @param concepts the field of what is named here
 * @param above the field of what those are a kind of
 */
record Place(
        float weight,
        List<String> words,
        List<String> chars,
        List<String> sounds,
        String concepts,
        String above) {
    static final Place TITLE =
            new Place(
                    Weights.TITLE,
                    List.of("title.zh", "title.en", "title.bo"),
                    List.of("title.zh.chars", "title.en.chars", "title.bo"),
                    List.of("title.zh.pinyin"),
                    "concepts_titled",
                    "above_titled");

    static final Place SUBJECT =
            new Place(
                    Weights.SUBJECT,
                    List.of("products_text", "hazards_text", "enterprises_text", "kind_text"),
                    List.of(
                            "products_text.chars",
                            "hazards_text.chars",
                            "enterprises_text.chars",
                            "kind_text"),
                    List.of(
                            "products_text.pinyin",
                            "hazards_text.pinyin",
                            "enterprises_text.pinyin"),
                    "concepts_named",
                    "above_named");

    static final Place REST =
            new Place(
                    Weights.REST,
                    List.of("summary.zh", "summary.en", "summary.bo", "body"),
                    List.of("summary.zh.chars", "summary.en.chars", "summary.bo", "body.chars"),
                    List.of(),
                    "concepts_told",
                    "above_told");

    static final List<Place> ALL = List.of(TITLE, SUBJECT, REST);

    static List<String> allWords() {
        return ALL.stream().flatMap(place -> place.words.stream()).toList();
    }

    static List<String> allChars() {
        return ALL.stream().flatMap(place -> place.chars.stream()).toList();
    }

    static List<String> allSounds() {
        return ALL.stream().flatMap(place -> place.sounds.stream()).toList();
    }
}
