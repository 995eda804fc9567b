package org.fenghuo.portal.search.words;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.fenghuo.portal.reference.Reference;

/** A small thesaurus, in which every kind of name occurs. */
final class WordExamples {
    static final Reference REFERENCE = new Reference();

    static final String PRODUCTS =
            """
            - {id: food, code: categories/food}
            - {id: fruits-vegetables, code: categories/fruits-vegetables, zh: [果蔬]}
            - {id: goji, code: categories/goji, zh: [枸杞干], pinyin: [gouqi]}
            - {id: black-goji, zh: [黑枸杞干], en: [black goji], broader: [goji]}
            - {id: cordyceps, code: categories/cordyceps, asked: [草虫]}
            - {id: milk-powder, zh: [奶粉], en: [milk powder, dried milk], broader: [food]}
            - {id: infant-formula, zh: [婴儿配方奶粉], en: [infant formula], asked: [宝宝奶粉], broader: [milk-powder]}
            - {id: fish, zh: [鱼类], en: [fish], asked: [鱼], broader: [food]}
            - {id: peanut-oil, zh: [花生油], en: [peanut oil], broader: [food]}
            - {id: cola, zh: [可乐], en: [cola], broader: [food]}
            - {id: coffee, zh: [咖啡], en: [coffee], broader: [food]}
            - {id: tomato, zh: [番茄, 西红柿], en: [tomato], broader: [fruits-vegetables]}
            - {id: green-tea, zh: [绿茶], en: [green tea], broader: [food]}
            - {id: qinghai-lake, zh: [青海湖], en: [Qinghai Lake]}
            """;

    static final String HAZARDS =
            """
            - {id: pathogens, zh: [致病菌], en: [pathogenic bacteria], asked: [拉肚子]}
            - {id: salmonella, code: substances/salmonella, broader: [pathogens]}
            - {id: salmonella-enteritidis, code: substances/salmonella-enteritidis, broader: [salmonella]}
            - {id: pesticides, zh: [农药残留, 农药], en: [pesticide residue, pesticide], asked: [农残]}
            - {id: dichlorvos, zh: [敌敌畏], en: [dichlorvos], trade: [DDVP, 62-73-7], broader: [pesticides]}
            - {id: chlorpyrifos, zh: [毒死蜱], en: [chlorpyrifos], broader: [pesticides]}
            - {id: two-four-d, zh: [2,4-滴], trade: ['2,4-D'], broader: [pesticides]}
            - {id: benzoic-acid, zh: [苯甲酸], trade: [E210]}
            - {id: deoxynivalenol, code: substances/deoxynivalenol}
            - {id: aflatoxin-b1, code: substances/aflatoxin-b1}
            - {id: heavy-metals, zh: [重金属], en: [heavy metal], pinyin: [zhongjinshu]}
            - {id: cadmium, zh: [镉, 镉含量], en: [cadmium]}
            - {id: lead, zh: [铅超标], asked: [铅, lead]}
            """;

    static final String PLACES =
            """
            - {id: norway, code: countries/NO}
            - {id: usa, code: countries/US, asked: [US]}
            - {id: us-fsis, zh: [食品安全检验局], trade: [FSIS]}
            """;

    static final Thesaurus THESAURUS =
            thesaurus(
                    Map.of(
                            "thesaurus/products.yaml", PRODUCTS,
                            "thesaurus/hazards.yaml", HAZARDS,
                            "thesaurus/places.yaml", PLACES));

    static final QuestionReader READER = new QuestionReader(THESAURUS, REFERENCE);

    private WordExamples() {}

    static Thesaurus thesaurus(Map<String, String> files) {
        return new Thesaurus(REFERENCE, filesWith(files));
    }

    static WordFiles filesWith(Map<String, String> files) {
        return new WordFiles() {
            @Override
            Map<String, String> contents() {
                return files;
            }
        };
    }

    /** What was understood, in a line. */
    static String parts(Question question) {
        String without =
                question.without().stream().map(part -> "-" + show(part)).collect(joining(" "));
        String parts = question.parts().stream().map(WordExamples::show).collect(joining(" "));
        return (parts + " " + without).strip();
    }

    private static String show(Part part) {
        return switch (part) {
            case Named named ->
                    named.how()
                            + ":"
                            + named.concepts().stream().map(Concept::id).collect(joining("/"));
            case Words words -> "Words:" + words.written();
            case Phrase phrase -> "Phrase:" + phrase.written();
            case Code code -> "Code:" + code.written();
        };
    }
}
