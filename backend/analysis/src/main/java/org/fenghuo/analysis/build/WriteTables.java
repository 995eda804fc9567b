package org.fenghuo.analysis.build;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Writes down what ICU and pinyin4j know of single characters.
 *
 * <p>Asking them at run time would cost each start two seconds and 15 MB.
 */
public final class WriteTables {
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");
    private static final Pattern GAP = Pattern.compile(" ");

    /** Simplified Chinese writes it too, for another word than its simplified form: 著名. */
    private static final String IN_BOTH = "著";

    /**
     * Other shapes of characters in names of goods and hazards, where ICU's transliteration leaves
     * them or takes them to one that nobody writes, by the shape in use. Most were given up as
     * variants in 1955 (第一批异体字整理表); 犛 and 硃 are the traditional forms of 牦 and 朱, and 塩醤黒靑淸飮 stand
     * on labels from Japan and Korea.
     */
    private static final Map<String, String> VARIANTS =
            variants(
                    "牦犛 曲麴麹粬 面麪 粳稉秔 粽糉 糍餈 糕餻 秕粃 鹅鵞 燕鷰 蜂蠭 蛇虵 蛔蚘 鳝鱓 鲇鲶 狍麅 獐麞 驼駞"
                            + " 毡氊 砖甎 棕椶 柏栢 参蓡蔘葠 污汚 朱硃 针鍼 碱堿硷 痹痺 奶嬭 棋碁棊 盐塩 酱醤 黑黒 青靑 清淸"
                            + " 饮飮");

    private WriteTables() {}

    /**
     * The characters for which a syllable is the usual reading, and those that can be read so as
     * well.
     */
    private record Read(StringBuilder usually, StringBuilder also) {
        Read() {
            this(new StringBuilder(), new StringBuilder());
        }
    }

    /** Writes the tables into the given folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.write(folder.resolve("letters.txt"), Stream.concat(simplified(), ascii()).toList());
        Files.write(folder.resolve("readings.txt"), readings().toList());
    }

    private static Stream<String> simplified() {
        Stream<String> traditional =
                characters(SIMPLIFIED.getSourceSet()).filter(WriteTables::hasOneSimplifiedForm);
        return Stream.concat(traditional, VARIANTS.keySet().stream())
                .distinct()
                .map(character -> character + "\t" + lastForm(character));
    }

    /** Not so where two forms are each other's, and not for punctuation. */
    private static boolean hasOneSimplifiedForm(String character) {
        String form = SIMPLIFIED.transliterate(character);
        return !form.equals(character)
                && !character.equals(IN_BOTH)
                && Character.isIdeographic(character.codePointAt(0))
                && !SIMPLIFIED.transliterate(form).equals(character);
    }

    private static String lastForm(String character) {
        String form = VARIANTS.getOrDefault(character, character);
        return hasOneSimplifiedForm(form) ? lastForm(SIMPLIFIED.transliterate(form)) : form;
    }

    /** Of groups that begin with the shape in use. */
    private static Map<String, String> variants(String groups) {
        Map<String, String> variants = new TreeMap<>();
        for (String group : GAP.splitAsStream(groups).toList()) {
            group.substring(1)
                    .chars()
                    .forEach(c -> variants.put(Character.toString(c), group.substring(0, 1)));
        }
        return variants;
    }

    private static Stream<String> ascii() {
        return characters(new UnicodeSet("[[:Latin:]&[:Ll:]-[:ASCII:]]"))
                .map(letter -> letter + "\t" + ASCII.transliterate(letter).toLowerCase(Locale.ROOT))
                .filter(line -> line.substring(line.indexOf('\t') + 1).matches("[a-z]+"));
    }

    private static Stream<String> readings() {
        Map<String, Read> bySyllable = new TreeMap<>();
        characters(LATIN.getSourceSet())
                .filter(character -> Character.isIdeographic(character.codePointAt(0)))
                .forEach(character -> add(bySyllable, character));
        return bySyllable.entrySet().stream()
                .map(e ->
                        Stream.of(e.getKey(), e.getValue().usually(), e.getValue().also())
                                .collect(joining("\t")));
    }

    private static void add(Map<String, Read> bySyllable, String character) {
        boolean usual = true;
        for (String syllable : syllables(character)) {
            Read read = bySyllable.computeIfAbsent(syllable, s -> new Read());
            (usual ? read.usually() : read.also()).append(character);
            usual = false;
        }
    }

    private static Set<String> syllables(String character) {
        Stream<String> usual =
                Stream.of(LATIN.transliterate(character)).map(WriteTables::withoutTone);
        return Stream.concat(usual, others(character))
                .filter(syllable -> syllable.matches("[a-z]*[aeiouv][a-z]*"))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static Stream<String> others(String character) {
        String[] all =
                character.length() == 1
                        ? PinyinHelper.toHanyuPinyinStringArray(character.charAt(0))
                        : null;
        return all == null
                ? Stream.empty()
                : Arrays.stream(all).map(s -> s.replace("u:", "v").replaceAll("\\d", ""));
    }

    private static String withoutTone(String syllable) {
        String toneless =
                Normalizer.normalize(syllable, Normalizer.Form.NFD)
                        .replaceAll("[\u0300\u0301\u0304\u030C]", "");
        return toneless.replace("u\u0308", "v").replace("e\u0302", "e");
    }

    private static Stream<String> characters(UnicodeSet set) {
        return set.stream().filter(s -> s.codePointCount(0, s.length()) == 1);
    }
}
