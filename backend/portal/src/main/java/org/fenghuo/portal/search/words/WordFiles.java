package org.fenghuo.portal.search.words;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The thesaurus and the words of questions as people wrote them. Read strictly: an unknown key or a
 * key written twice is a mistake, not a choice.
 */
class WordFiles {
    static final String FOLDER = "schema/search/";

    private static final String THESAURUS = "thesaurus/";
    private static final String GOODS = THESAURUS + "products.yaml";

    /** What may be wrong with goods. */
    static final Set<String> HAZARDS =
            Set.of(
                    THESAURUS + "hazards.yaml",
                    THESAURUS + "organisms.yaml",
                    THESAURUS + "substances.yaml");

    private static final String QUESTIONS = "questions.yaml";

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setNullHandling(
                                            JsonSetter.Value.forValueNulls(
                                                    Nulls.AS_EMPTY, Nulls.FAIL)))
                    .build();

    /** The concepts of each file. A name of goods and of an allergen means the goods first: 鸡蛋. */
    Map<String, List<Entry>> thesaurus() {
        Map<String, List<Entry>> entries =
                new TreeMap<>(
                        Comparator.<String, Boolean>comparing(file -> !file.equals(GOODS))
                                .thenComparing(Comparator.naturalOrder()));
        contents()
                .forEach((file, content) -> {
                    try {
                        entries.put(file, YAML.readerForListOf(Entry.class).readValue(content));
                    } catch (JacksonException mistake) {
                        throw new BrokenThesaurus(file, sentence(mistake), mistake);
                    }
                });
        return entries;
    }

    /** How people ask. */
    Phrasing phrasing() {
        try {
            return YAML.readValue(text(new ClassPathResource(FOLDER + QUESTIONS)), Phrasing.class);
        } catch (JacksonException mistake) {
            throw new BrokenThesaurus(QUESTIONS, sentence(mistake), mistake);
        }
    }

    /** The files of the thesaurus by name; overridden where a test brings its own. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        Arrays.stream(found("classpath*:" + FOLDER + THESAURUS + "*.yaml"))
                .forEach(file ->
                        contents.put(
                                THESAURUS + Objects.toString(file.getFilename(), ""), text(file)));
        return contents;
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sentence(JacksonException mistake) {
        return "line " + mistake.getLocation().getLineNr() + ": " + mistake.getOriginalMessage();
    }
}
