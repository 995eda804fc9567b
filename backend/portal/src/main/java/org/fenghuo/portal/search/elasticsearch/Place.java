package org.fenghuo.portal.search.elasticsearch;

import java.util.List;
import java.util.stream.Stream;

/** Where in a publication something is said. What it says first is what it is about. */
enum Place {
    TITLE(
            Weights.TITLE,
            List.of("title.zh", "title.en", "title.bo"),
            List.of("title.zh.chars", "title.en.chars", "title.bo"),
            List.of("title.zh.pinyin"),
            "concepts_titled"),
    SUBJECT(
            Weights.SUBJECT,
            List.of("products_text", "hazards_text", "enterprises_text"),
            List.of("products_text.chars", "hazards_text.chars", "enterprises_text.chars"),
            List.of("products_text.pinyin", "hazards_text.pinyin", "enterprises_text.pinyin"),
            "concepts_named"),
    REST(
            Weights.REST,
            List.of("summary.zh", "summary.en", "summary.bo", "body"),
            List.of("summary.zh.chars", "summary.en.chars", "summary.bo", "body.chars"),
            List.of(),
            "concepts_told");

    private final float weight;
    private final List<String> words;
    private final List<String> chars;
    private final List<String> sounds;
    private final String concepts;

    Place(
            float weight,
            List<String> words,
            List<String> chars,
            List<String> sounds,
            String concepts) {
        this.weight = weight;
        this.words = words;
        this.chars = chars;
        this.sounds = sounds;
        this.concepts = concepts;
    }

    float weight() {
        return weight;
    }

    /** Fields that hold words, English ones without their endings. */
    List<String> words() {
        return words;
    }

    /** Fields that hold every character, as it is compared. */
    List<String> chars() {
        return chars;
    }

    /** Fields that hold how Chinese is spoken. */
    List<String> sounds() {
        return sounds;
    }

    /** The field of what is named here. */
    String concepts() {
        return concepts;
    }

    static List<String> allWords() {
        return Stream.of(values()).flatMap(place -> place.words.stream()).toList();
    }

    static List<String> allChars() {
        return Stream.of(values()).flatMap(place -> place.chars.stream()).toList();
    }

    static List<String> allSounds() {
        return Stream.of(values()).flatMap(place -> place.sounds.stream()).toList();
    }
}
