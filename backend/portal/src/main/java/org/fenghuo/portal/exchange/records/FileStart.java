package org.fenghuo.portal.exchange.records;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.kernel.Problem;

/** What the first bytes of a file tell about it. */
public final class FileStart {
    /** How many bytes it takes to tell. */
    public static final int LENGTH = 4_096;

    private static final Map<String, byte[]> PACKED = new LinkedHashMap<>();

    static {
        PACKED.put("gzip", bytes(0x1F, 0x8B));
        PACKED.put("zip, xlsx", bytes('P', 'K', 3, 4));
        PACKED.put("zip", bytes('P', 'K', 5, 6));
        PACKED.put("bzip2", bytes('B', 'Z', 'h'));
        PACKED.put("xz", bytes(0xFD, '7', 'z', 'X', 'Z'));
        PACKED.put("7z", bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C));
        PACKED.put("rar", bytes('R', 'a', 'r', '!', 0x1A));
        PACKED.put("zstd", bytes(0x28, 0xB5, 0x2F, 0xFD));
        PACKED.put("xls", bytes(0xD0, 0xCF, 0x11, 0xE0));
        PACKED.put("pdf", bytes('%', 'P', 'D', 'F'));
    }

    private FileStart() {}

    /** Why the file as a whole cannot be read. */
    public static Optional<Problem> problem(byte[] head) {
        if (head.length == 0) {
            return Optional.of(Problem.of("file", "empty-file"));
        }
        Optional<Problem> packed =
                PACKED.entrySet().stream()
                        .filter(format -> startsWith(head, format.getValue()))
                        .findFirst()
                        .map(format -> Problem.of("file", "packed-file", format.getKey()));
        return packed.isPresent() || !isUtf16(head)
                ? packed
                : Optional.of(Problem.of("file", "utf-16-file"));
    }

    /** Length of UTF-8's byte order mark, which some programs write. */
    public static int markLength(byte[] head) {
        return startsWith(head, bytes(0xEF, 0xBB, 0xBF)) ? 3 : 0;
    }

    /** By its mark, or because every other byte of ASCII text is NUL in it. */
    private static boolean isUtf16(byte[] head) {
        if (startsWith(head, bytes(0xFF, 0xFE)) || startsWith(head, bytes(0xFE, 0xFF))) {
            return true;
        }
        int odd = 0;
        int even = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                odd += i % 2;
                even += 1 - i % 2;
            }
        }
        return Math.max(odd, even) > head.length / 5 && Math.min(odd, even) == 0;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
