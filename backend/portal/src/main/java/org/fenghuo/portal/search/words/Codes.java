package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Folding;
import org.fenghuo.analysis.Syllables;

/**
 * Tells numbers of publications, decisions, enterprises, products and batches from numbers that
 * count or measure.
 */
final class Codes {

    /** A code by its place in the folded text. */
    record Found(int from, int to, String code) {}

    private static final String TOKEN = "[a-z0-9]++(?:[-./_][a-z0-9]++)*+";

    /** The number of an administrative decision: 青市监处罚〔2025〕示31号, brackets or not. */
    private static final String DECISION =
            "[\\p{IsHan}]{0,8}(?:(?:罚|字|决|函|令|告|发)[〔\\[(【]?|[〔\\[【])(?:19|20)\\d\\d"
                    + "(?:[〕\\])】]\\p{IsHan}{0,3}|(?!年)\\p{IsHan}{1,2})\\d{1,6}号?";

    private static final String CUSTOMS =
            "(?:hs ?(?:编码|code)?|海关编码|商品编码|税则号列?|税号) ?(?<heading>\\d{2,10}(?:\\.\\d{2}){0,4})";

    /** FH 2026 000071; PHA 100916; CNAS L99002. */
    private static final String LETTERS_AND_NUMBER =
            "(?<letters>[a-z]{2,6}) (?<number>[a-z]?\\d{4,}+(?:[-./_][a-z0-9]++)*+(?: \\d{3,}+){0,2})";

    private static final String GROUPS = "(?<groups>\\d++(?: \\d{3,}+)++)";

    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<decision>"
                            + DECISION
                            + ")|(?<![a-z0-9])(?:(?<customs>"
                            + CUSTOMS
                            + ")|"
                            + LETTERS_AND_NUMBER
                            + "|"
                            + GROUPS
                            + "|(?<token>"
                            + TOKEN
                            + "))(?![a-z0-9])");

    private static final Pattern YEARS =
            Pattern.compile("(?:19|20)\\d\\d(?:[-/ ](?:19|20)\\d\\d)*");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,}");
    private static final Pattern REFERENCE = Pattern.compile("\\d{4,}\\.\\d+");
    private static final Pattern CAS = Pattern.compile("\\d{2,7}-\\d{2}-\\d");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("[a-z]{4,}-?\\d{1,2}");
    private static final Pattern MEASURED = Pattern.compile("\\d+(?:\\.\\d+)?([a-z]+)");
    private static final Pattern TONED = Pattern.compile("(?:[a-z]{1,6}[0-5])+");
    private static final Pattern UNIT = Pattern.compile("[ -]?([a-zμ]+|\\p{IsHan}{1,2})");

    private static final int FEWEST_IN_GROUPS = 7;
    private static final int FEWEST_WITH_SEPARATORS = 6;
    private static final int SHORTEST_MIXED = 5;
    private static final int LONGEST_COUNT = 6;

    private final String folded;
    private final Vocabulary vocabulary;

    private Codes(String folded, Vocabulary vocabulary) {
        this.folded = folded;
        this.vocabulary = vocabulary;
    }

    /** The codes in a folded text, in the order of writing. */
    static List<Found> in(String folded, Vocabulary vocabulary) {
        return new Codes(folded, vocabulary).all();
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(folded);
        int from = 0;
        while (from < folded.length() && candidate.find(from)) {
            Optional<Found> code = found(candidate);
            code.ifPresent(found::add);
            from = code.isPresent() ? candidate.end() : afterFirstWord(candidate);
        }
        return found;
    }

    /** What is no code as a whole may begin with a word before one. */
    private int afterFirstWord(Matcher candidate) {
        int space = folded.indexOf(' ', candidate.start());
        return space > 0 && space < candidate.end() ? space + 1 : candidate.end();
    }

    private Optional<Found> found(Matcher candidate) {
        String all = candidate.group();
        String heading = candidate.group("heading");
        if (heading != null) {
            return Optional.of(
                    new Found(candidate.start(), candidate.end(), Folding.code(heading)));
        }
        boolean code =
                candidate.group("decision") != null
                        || (candidate.group("letters") != null && isNumbered(candidate))
                        || (candidate.group("groups") != null && isGrouped(all, candidate.end()))
                        || (candidate.group("token") != null && isCode(all, candidate.end()));
        return code
                ? Optional.of(new Found(candidate.start(), candidate.end(), Folding.code(all)))
                : Optional.empty();
    }

    private boolean isNumbered(Matcher candidate) {
        return !vocabulary.isKnown(candidate.group("letters"))
                && !YEARS.matcher(candidate.group("number")).matches()
                && !isMeasured(candidate.end());
    }

    private boolean isGrouped(String groups, int end) {
        return digits(groups) >= FEWEST_IN_GROUPS
                && !YEARS.matcher(groups).matches()
                && !isMeasured(end);
    }

    private boolean isCode(String token, int end) {
        int digits = digits(token);
        int letters = (int) token.chars().filter(c -> c >= 'a' && c <= 'z').count();
        if (digits == 0 || YEARS.matcher(token).matches()) {
            return false;
        }
        return letters == 0
                ? isNumber(token, digits, end)
                : digits >= 2 && digits + letters >= SHORTEST_MIXED && !isWord(token);
    }

    private boolean isNumber(String token, int digits, int end) {
        if (DIGITS.matcher(token).matches() || REFERENCE.matcher(token).matches()) {
            return digits > LONGEST_COUNT || !isMeasured(end);
        }
        boolean decimal = token.indexOf('.') > 0 && token.indexOf('.') == token.lastIndexOf('.');
        return CAS.matcher(token).matches()
                || (digits >= FEWEST_WITH_SEPARATORS && (!decimal || token.indexOf('-') > 0));
    }

    private boolean isMeasured(int end) {
        Matcher unit = UNIT.matcher(folded).region(end, folded.length());
        return unit.lookingAt()
                && (vocabulary.isUnit(unit.group(1)) || isChineseUnit(unit.group(1)));
    }

    private boolean isChineseUnit(String text) {
        return Scripts.hasHan(text) && vocabulary.isUnit(text.substring(0, 1));
    }

    /** covid-19, 1080p and gou3qi3 are not. */
    private boolean isWord(String token) {
        Matcher measured = MEASURED.matcher(token);
        return WORD_AND_NUMBER.matcher(token).matches()
                || (measured.matches() && vocabulary.isUnit(measured.group(1)))
                || (TONED.matcher(token).matches() && !Syllables.split(token).isEmpty());
    }

    private static int digits(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
