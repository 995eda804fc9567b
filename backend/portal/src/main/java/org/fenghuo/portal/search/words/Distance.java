package org.fenghuo.portal.search.words;

/**
 * How many slips of the hand lie between two words: one letter wrong, missing, added, or two
 * swapped.
 */
final class Distance {
    private Distance() {}

    /** Whether exactly one slip lies between. */
    static boolean isOne(CharSequence one, CharSequence other) {
        if (one.length() > other.length()) {
            return isOne(other, one);
        }
        int length = one.length();
        int longer = other.length() - length;
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < length - same
                && one.charAt(length - 1 - sameAtEnd)
                        == other.charAt(length + longer - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        int differ = length - same - sameAtEnd;
        return switch (longer) {
            case 0 -> differ == 1 || (differ == 2 && isSwap(one, same + 2, other, same + 2));
            case 1 -> differ == 0;
            default -> false;
        };
    }

    /** The distance, or {@code most + 1} if it is more than {@code most}. */
    static int between(CharSequence one, CharSequence other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = row(one, i, other, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return Math.min(last[other.length()], most + 1);
    }

    private static int[] row(
            CharSequence one, int i, CharSequence other, int[] last, int[] beforeLast) {
        int[] row = new int[last.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            if (isSwap(one, i, other, j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean isSwap(CharSequence one, int i, CharSequence other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
