package org.fenghuo.portal.search.words;

import java.util.List;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Lang;

/**
 * One thing with all its names, whichever of them a text uses.
 *
 * @param zh Chinese names in simplified characters, the preferred one first
 * @param en English names, the preferred one first
 * @param latin scientific names
 * @param trade names of no language or of another: trade names, abbreviations, numbers, Tibetan
 * @param asked words that mean it in a question, but are too vague to look for in a text
 * @param broader ids of what it is directly a kind of
 */
public record Concept(
        String id,
        List<String> zh,
        List<String> en,
        List<String> latin,
        List<String> trade,
        List<String> asked,
        List<String> broader) {
    public Concept {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
        latin = List.copyOf(latin);
        trade = List.copyOf(trade);
        asked = List.copyOf(asked);
        broader = List.copyOf(broader);
    }

    /** The preferred name; that of the other language where there is none. */
    public String label(Lang lang) {
        List<List<String>> order =
                lang == Lang.EN ? List.of(en, latin, zh, trade) : List.of(zh, en, latin, trade);
        return order.stream().flatMap(List::stream).findFirst().orElse(id);
    }

    /** All names that tell in a published text that it is the subject. */
    public List<String> names() {
        return Stream.of(zh, en, latin, trade).flatMap(List::stream).distinct().toList();
    }
}
