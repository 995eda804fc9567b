package org.fenghuo.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.minidev.json.JSONObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own analysis in a real node, with the portal's own definition of its index. */
class AnalysisPluginIT {
    private static final String TITLE = "農藥殘留：枸 杞 Ｃａｆé Warnings，ཟས་རིགས་ ０．５毫克/千克";

    @TempDir static Path data;

    private static EmbeddedServers servers;

    @BeforeAll
    static void oneDocument() throws Exception {
        servers = EmbeddedServers.on(data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Clients.answers(servers.elasticsearch()));
        assertThat(put("/texts", definition())).contains("\"acknowledged\":true");
        String title = JSONObject.toJSONString(Map.of("zh", TITLE, "bo", "ཟས་རིགས་བདེ་འཇགས།"));
        assertThat(put("/texts/_doc/1?refresh=true", "{\"title\":" + title + "}"))
                .contains("\"created\"");
    }

    @AfterAll
    static void stop() {
        servers.stop();
    }

    @Nested
    class WhenATextIsCut {
        @Test
        void wordsAreFoldedAndStandWhereTheOriginalStands() throws Exception {
            assertThat(analyzed("words"))
                    .startsWith("农药=農藥", "残留=殘留", "枸杞=枸 杞", "cafe=Ｃａｆé", "warn=Warnings")
                    .endsWith("0=０", "5=５", "mg=毫克", "kg=千克");
        }

        @Test
        void charactersAndTibetanSyllablesStandAlone() throws Exception {
            assertThat(analyzed("chars"))
                    .containsExactly(
                            "农=農",
                            "药=藥",
                            "残=殘",
                            "留=留",
                            "枸=枸 ",
                            "杞=杞",
                            "cafe=Ｃａｆé",
                            "warnings=Warnings",
                            "ཟས=ཟས",
                            "རིགས=རིགས",
                            "0.5=０．５",
                            "mg=毫克",
                            "kg=千克");
        }

        @Test
        void everyReadingStandsWhereTheCharacterStands() throws Exception {
            assertThat(analyzed("pinyin"))
                    .contains("nong=農", "yao=藥", "gou=枸 ", "ju=枸 ", "qi=杞", "cafe=Ｃａｆé")
                    .noneMatch(token -> token.startsWith("农"));
        }
    }

    @Nested
    class WhenSomethingIsLookedFor {
        @ParameterizedTest
        @CsvSource({
            "title.zh, 农药残留",
            "title.zh, 農藥殘留",
            "title.zh, 枸杞",
            "title.zh, 枸　杞",
            "title.zh, cafe",
            "title.zh, CAFÉ",
            "title.zh, ｗａｒｎｉｎｇ",
            "title.zh, 0.5mg/kg",
            "title.zh, 0.5 ㎎ / ㎏",
            "title.zh.chars, 药残",
            "title.zh.pinyin, gou qi",
            "title.zh.pinyin, nong yao can liu",
            "title.bo, རིགས་བདེ"
        })
        void itIsFoundAsAPhrase(String field, String phrase) throws Exception {
            assertThat(hits(field, phrase)).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({
            "title.zh, 毒死蜱",
            "title.zh, 0.6mg/kg",
            "title.zh.pinyin, qi gou",
            "title.bo, བདེ་རིགས"
        })
        void whatIsNotThereIsNotFound(String field, String phrase) throws Exception {
            assertThat(hits(field, phrase)).isZero();
        }
    }

    @Nested
    class WhenItIsHighlighted {
        @ParameterizedTest
        @CsvSource({
            "title.zh, 农药残留, <em>農藥殘留</em>：枸",
            "title.zh, café, <em>Ｃａｆé</em> Warnings",
            "title.zh.chars, 农药, <em>農藥</em>殘留",
            "title.zh.pinyin, gou qi, ：<em>枸 杞</em> Ｃ",
            "title.zh, 0.5mg/kg, <em>０．５毫克/千克</em>"
        })
        void theOriginalCharactersAreMarked(String field, String phrase, String passage)
                throws Exception {
            String answer = search(field, phrase);
            assertThat(JsonPath.<List<String>>read(answer, "$..highlight.*[*]"))
                    .singleElement()
                    .asString()
                    .contains(passage);
        }
    }

    @Nested
    class WhenAFieldHasSeveralTexts {
        @ParameterizedTest
        @ValueSource(strings = {"枸杞", "農藥"})
        void eachIsMarkedAtItsPlace(String word) throws Exception {
            put("/texts/_doc/2?refresh=true", "{\"body\":[\"㎎\u200D \",\"枸杞 \u200D\",\"農藥ﷺ\"]}");
            assertThat(JsonPath.<List<String>>read(search("body", word), "$..highlight.*[*]"))
                    .containsExactly(
                            "<em>" + word + "</em>" + (word.equals("枸杞") ? " \u200D" : "ﷺ"));
        }
    }

    private static List<String> analyzed(String analyzer) throws Exception {
        String asked = JSONObject.toJSONString(Map.of("analyzer", analyzer, "text", TITLE));
        String answer = Clients.post(servers.elasticsearch(), "/texts/_analyze", asked);
        List<String> tokens = JsonPath.read(answer, "$.tokens[*].token");
        List<Integer> starts = JsonPath.read(answer, "$.tokens[*].start_offset");
        List<Integer> ends = JsonPath.read(answer, "$.tokens[*].end_offset");
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.get(i) + "=" + TITLE.substring(starts.get(i), ends.get(i)))
                .toList();
    }

    private static int hits(String field, String phrase) throws Exception {
        return JsonPath.read(search(field, phrase), "$.hits.total.value");
    }

    private static String search(String field, String phrase) throws Exception {
        var asked =
                Map.of(
                        "query", Map.of("match_phrase", Map.of(field, phrase)),
                        "highlight", Map.of("fields", Map.of(field, Map.of())));
        return Clients.post(
                servers.elasticsearch(), "/texts/_search", JSONObject.toJSONString(asked));
    }

    private static String put(String path, String json) throws Exception {
        return Clients.put(servers.elasticsearch(), path, json);
    }

    private static String definition() throws IOException {
        String name = "/schema/search/publications.index.json";
        try (var json = AnalysisPluginIT.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(json).readAllBytes(), UTF_8);
        }
    }
}
