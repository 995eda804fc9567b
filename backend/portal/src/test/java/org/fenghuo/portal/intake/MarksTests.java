package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTests {
    private static final String TEXT = "在示例商行买的枸杞泡水以后水变成红色，家里老人喝了头晕恶心，商家拒绝退款";

    private final Marks marks;

    MarksTests(@TempDir Path folder) {
        marks = new Marks(new Seal(IntakeExamples.settings(folder)));
    }

    @Test
    void aPhoneIsTheSameHoweverItIsWritten() {
        assertThat(marks.ofPhone("+86 139-0000-1234"))
                .isEqualTo(marks.ofPhone("１３９００００１２３４"))
                .isNotEqualTo(marks.ofPhone("13900001235"));
    }

    @Test
    void aTextIsWhollyLikeItself() {
        assertThat(Marks.alike(marks.likeness(TEXT), marks.likeness(TEXT))).isEqualTo(1.0);
    }

    @Test
    void nearlyTheSameTextsShareABandAndOthersDoNot() {
        byte[] own = marks.likeness(TEXT);
        byte[] near = marks.likeness(TEXT.replace("老人", "孩子"));
        byte[] far = marks.likeness("冷库里有没有检疫证明的进口牛肉，夜里换标签后运走");

        assertThat(Marks.alike(own, near)).isGreaterThan(0.6);
        assertThat(Marks.alike(own, far)).isLessThan(0.2);
        assertThat(shared(own, near)).isPositive();
        assertThat(shared(own, far)).isZero();
    }

    private long shared(byte[] one, byte[] other) {
        List<byte[]> others = marks.bands(other);
        return marks.bands(one).stream()
                .filter(band -> others.stream().anyMatch(it -> Arrays.equals(it, band)))
                .count();
    }
}
