package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    花甲（孔雀石绿）不合格：示例海产品经营部   | 示例海产品经营部       | 花甲（孔雀石绿）不合格：
                    FULTON SEAFOOD INC. recalls catfish  | Fulton Seafood, Inc. | INC. recalls catfish
                    H&T Seafood recalls catfish          | H & T Seafood, LLC.  | recalls catfish
                    枸杞毒死蜱不合格                        | （）                  | 枸杞毒死蜱不合格
                    """)
    void isLeftOutHoweverItIsWritten(String title, String firm, String rest) {
        assertThat(FirmName.without(title, List.of(firm)).strip()).isEqualTo(rest);
    }
}
