package org.fenghuo.portal.intake;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes by which submissions are found without being opened: of a phone, of a name, and the
 * likeness of texts (MinHash of Broder 1997: the share of equal places estimates the share of equal
 * pieces). Without the server's key nobody can try texts against them.
 */
@Component
class Marks {
    /** Places of a likeness: the estimate's standard error is at most 1/16. */
    static final int PLACES = 64;

    /** Places of one band: two texts three quarters alike share one of 16 with 99 %. */
    private static final int BAND = 4;

    private static final int MARK_BYTES = 16;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern RUN =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern CHINA = Pattern.compile("^(\\+86|0086)");

    private final Seal seal;

    Marks(Seal seal) {
        this.seal = seal;
    }

    /** A phone number as it is dialled. */
    static String digits(String phone) {
        return CHINA.matcher(NO_DIGIT.matcher(folded(phone)).replaceAll("")).replaceFirst("");
    }

    byte[] ofPhone(String phone) {
        return mark("phone", digits(phone));
    }

    byte[] ofName(String name) {
        return mark("name", NO_WORD.matcher(folded(name)).replaceAll(""));
    }

    /** 64 numbers of four bytes. */
    byte[] likeness(String text) {
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (String piece : pieces(text)) {
            ByteBuffer hash = ByteBuffer.wrap(seal.derive("likeness", piece));
            int first = hash.getInt();
            int second = hash.getInt() | 1;
            for (int i = 0; i < PLACES; i++) {
                least[i] = Math.min(least[i], mixed(first + i * second));
            }
        }
        ByteBuffer likeness = ByteBuffer.allocate(PLACES * Integer.BYTES);
        Arrays.stream(least).forEach(likeness::putInt);
        return likeness.array();
    }

    /** Marks that two texts that are much alike are likely to share. */
    List<byte[]> bands(byte[] likeness) {
        List<byte[]> bands = new ArrayList<>();
        int bytes = BAND * Integer.BYTES;
        for (int i = 0; i < likeness.length; i += bytes) {
            byte[] band = Arrays.copyOfRange(likeness, i, i + bytes);
            bands.add(mark("band" + i, Arrays.toString(band)));
        }
        return bands;
    }

    /** From 0, nothing in common, to 1. */
    static double alike(byte[] one, byte[] other) {
        ByteBuffer left = ByteBuffer.wrap(one);
        ByteBuffer right = ByteBuffer.wrap(other);
        int same = 0;
        for (int i = 0; i < PLACES; i++) {
            same += left.getInt() == right.getInt() ? 1 : 0;
        }
        return (double) same / PLACES;
    }

    /** Words, and pairs of neighbouring characters where no spaces part the words. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        RUN.matcher(folded(text)).results().forEach(run -> addPieces(run.group(), pieces));
        return pieces;
    }

    private static void addPieces(String run, Set<String> pieces) {
        int[] letters = run.codePoints().toArray();
        if (letters.length == 1 || !Character.isIdeographic(letters[0])) {
            pieces.add(run);
        }
        for (int i = 0; i + 1 < letters.length && Character.isIdeographic(letters[0]); i++) {
            pieces.add(new String(letters, i, 2));
        }
    }

    /** The finaliser of MurmurHash3, so that neighbours fall far apart; the sign is dropped. */
    private static int mixed(int number) {
        int mixed = number;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return (mixed ^ (mixed >>> 16)) & Integer.MAX_VALUE;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private byte[] mark(String purpose, String text) {
        return Arrays.copyOf(seal.derive(purpose, text), MARK_BYTES);
    }
}
