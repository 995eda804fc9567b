package org.fenghuo.portal.site.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.site.sheets.Sheet.Broken;
import org.fenghuo.portal.site.sheets.Sheet.Cells;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {
    private static final String LIST = "条码,批号,备注\n9520000830144,NJ240903,一箱\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] file, String problem) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> Columns.of(Sheets.read(file).rows().getFirst()))
                .withMessage(problem);
    }

    private static List<Map<String, String>> values(byte[] file) throws UnreadableSheet {
        Sheet sheet = Sheets.read(file);
        Columns columns = Columns.of(sheet.rows().getFirst());
        return sheet.rows().stream().skip(1).map(row -> columns.values((Cells) row)).toList();
    }

    @Nested
    class Csv {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
        void isReadInTheEncodingItHas(String encoding) throws UnreadableSheet {
            assertThat(values(LIST.getBytes(Charset.forName(encoding))))
                    .containsExactly(Map.of("gtin", "9520000830144", "batch", "NJ240903"));
        }

        @Test
        void mayBeginWithAMark() throws UnreadableSheet {
            assertThat(values(utf8("\uFEFF" + LIST))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void isSeparatedAsItsHeaderIs(String separator) throws UnreadableSheet {
            assertThat(values(utf8(LIST.replace(",", separator)))).hasSize(1);
        }

        @Test
        void aRowMayGoOverLines() throws UnreadableSheet {
            List<Sheet.Line> rows = Sheets.read(utf8("名称,批号\n\"枸杞\n原浆\",A1\n\n牛肉,B2\n")).rows();

            assertThat(rows)
                    .containsExactly(
                            new Cells(1, List.of("名称", "批号")),
                            new Cells(2, List.of("枸杞\n原浆", "A1")),
                            new Cells(5, List.of("牛肉", "B2")));
        }

        @Test
        void aBadRowCostsItselfOnly() throws UnreadableSheet {
            List<Sheet.Line> rows =
                    Sheets.read(utf8("名称,批号\n\"枸杞,A1\n牛肉,B2\n\"x\"y,C3\n" + "长".repeat(20_001)))
                            .rows();

            assertThat(rows.subList(1, rows.size()))
                    .containsExactly(
                            new Broken(2, "unclosed-quote"),
                            new Cells(3, List.of("牛肉", "B2")),
                            new Broken(4, "not-csv"),
                            new Broken(5, "row-too-long"));
        }
    }

    @Nested
    class Xlsx {
        @Test
        void codesKeepTheirDigitsAndDatesAreDays() throws UnreadableSheet {
            byte[] file =
                    Workbooks.of(
                            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>条码</t></is></c>"
                                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>生产日期</t></is></c>"
                                    + "<c r=\"D1\" t=\"inlineStr\"><is><t>批号</t></is></c></row>"
                                    + "<row r=\"3\"><c r=\"A3\"><v>9520000830144</v></c>"
                                    + "<c r=\"B3\" s=\"1\"><v>45538</v></c><c r=\"D3\"><v>20240903</v></c></row>");

            assertThat(Sheets.read(file).rows().getLast().number()).isEqualTo(3);
            assertThat(values(file))
                    .containsExactly(
                            Map.of(
                                    "gtin",
                                    "9520000830144",
                                    "productionDate",
                                    "2024-09-03",
                                    "batch",
                                    "20240903"));
        }

        @Test
        void whatUnpacksToTooMuchIsNotUnpacked() {
            refused(Workbooks.bomb(60), "too-large-unpacked");
            refused(Workbooks.ofManyParts(300), "too-large-unpacked");
        }

        @Test
        void entitiesAreNotSpreadOut() {
            refused(
                    Workbooks.withTypeDeclaration(
                            "<!DOCTYPE worksheet [<!ENTITY a \"条码\">]>",
                            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row>"),
                    "broken-workbook");
        }

        @Test
        void whatIsBrokenIsSaidToBe() {
            refused(Workbooks.of("<row r=\"1\"><c"), "broken-workbook");
            refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "broken-workbook");
        }
    }

    @Nested
    class WhatIsNoList {
        @Test
        void isRefusedAsAWhole() {
            refused(new byte[0], "empty");
            refused(utf8("\n \n"), "empty");
            refused(utf8("a,b\n1,2\n"), "no-known-column");
            refused(utf8("名称\0\n"), "not-a-table");
            refused(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}, "unknown-encoding");
            refused(utf8("名称\n" + "x\n".repeat(10_001)), "too-many-rows");
        }

        @Test
        void butTenThousandRowsAreOne() throws UnreadableSheet {
            assertThat(values(utf8("名称\n" + "x\n".repeat(10_000)))).hasSize(10_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-03, 2024-09-03",
        "2024/9/3, 2024-09-03",
        "2024.09.03, 2024-09-03",
        "20240903, 2024-09-03",
        "2024年9月3日, 2024-09-03",
        "２０２４年９月３日, 2024-09-03",
        "2024-09-03 00:00:00, 2024-09-03",
        "2024-13-01, ",
        "3/9/2024, ",
        "去年, ",
    })
    void daysAreReadAsPeopleWriteThem(String text, String day) {
        assertThat(Columns.day(text).orElse(null)).isEqualTo(day);
    }

    @Test
    void columnsAreKnownByManyNames() throws UnreadableSheet {
        Columns columns =
                Columns.of(
                        new Cells(
                                1,
                                List.of(
                                        "GTIN", "品牌", "Model", "生产批号", "厂商(全称)", "HS编码", "商品名称",
                                        "VIN", "价格")));

        assertThat(
                        columns.values(
                                new Cells(2, List.of("1", "2", "3", "4", "5", "6", "/", "8", "9"))))
                .isEqualTo(
                        Map.of(
                                "gtin", "1", "brand", "2", "model", "3", "batch", "4", "firm", "5",
                                "hsCode", "6", "serial", "8"));
    }
}
