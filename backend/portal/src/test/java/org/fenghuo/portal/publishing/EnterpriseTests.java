package org.fenghuo.portal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenghuo.portal.kernel.Uscc;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseTests {
    @Test
    void itsCodeTellsItFromAllOthers() {
        var code = Uscc.completing("91632801MA9900140");

        assertThat(called("青海示例雪域枸杞有限公司", code).key()).isEqualTo(code.value());
        assertThat(called("曾用名", code).key()).isEqualTo(code.value());
    }

    @Test
    void withoutACodeItsNameDoesHoweverItIsWritten() {
        assertThat(called("Example Foods (Asia) Co., Ltd.", null).key())
                .isEqualTo("name:examplefoodsasiacoltd")
                .isEqualTo(called("EXAMPLE FOODS（ASIA）CO LTD", null).key());
        assertThat(called("青海示例贸易有限公司", null).key()).isEqualTo(called("青海示例貿易有限公司", null).key());
    }

    @Test
    void nothingInItMeansAnythingInAnAddress() {
        assertThat(called("A/B;C%2F?D#E Trading", null).key()).isEqualTo("name:abc2fdetrading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "欧阳小明", "张*三", "李某某等三人", "王××", "…"})
    void aPersonHasNoKey(String name) {
        assertThat(called(name, null).key()).isNull();
    }

    private static Enterprise called(String name, @Nullable Uscc code) {
        return new Enterprise(EnterpriseRole.SUBJECT, name, code, null, null, null, null);
    }
}
