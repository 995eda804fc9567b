package org.fenghuo.portal.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.refused;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.sum;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.summing;

import org.fenghuo.portal.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'{no}：{cell}'                                                        | x             | 1：x",
                "{any: ['{cell}', nothing known]}                                      | /             | nothing known",
                "{join: ['{cell}', 'No. {no}'], with: ', '}                            | -             | No. 1",
                "{choose: [{when: {cell: a}, then: first}, {then: second}]}            | a             | first",
                "{choose: [{when: {cell: [a, b]}, then: first}, {then: second}]}       | c             | second",
                "{choose: [{when: {cell: {matches: '^PHA'}}, then: alert}, {then: recall}]} | PHA-1    | alert",
                "{choose: [{when: {cell: {contains: ALERT}}, then: alert}, {then: recall}]} | an alert | alert",
                "{choose: [{when: {cell: {before: '2020-01-01'}}, then: old}, {then: new}]} | 2019-12-31 | old",
                "{choose: [{when: {cell: {not: a}}, then: other}, {then: same}]}       | b             | other",
                "{choose: [{when: [{cell: a}, {no: '1'}], then: either}]}              | z             | either",
                "{from: '{cell}', do: [number: '0.0000']}                              | 2024.965      | 2024.9650",
                "{from: '{cell}', do: [number: '0']}                                   | 1,234         | 1234",
                "{from: '{cell}', do: [date: [dd/MM/yyyy, yyyy-M-d]]}                  | 07/03/2024    | 2024-03-07",
                "{from: '{cell}', do: [date: [yyyy-M-d, d/M/yyyy]]}                    | 2024-3-7      | 2024-03-07",
                "{from: '{cell}', do: [moment: ['yyyy-MM-dd HH:mm:ss']]}               | 2024-03-07 01:02:03 | 2024-03-07T01:02:03.000000",
                "{from: '{cell}', do: [quantity: value]}                               | 0.19g/kg      | 0.19",
                "{from: '{cell}', do: [quantity: unit]}                                | 0.19g/kg      | g/kg",
                "{from: '{cell}', do: [quantity: value]}                               | 2.94×103μg/kg | 2.94×10³",
                "{from: '{cell}', do: [quantity: unit]}                                | 2.94×10³μg/kg | μg/kg",
                "{from: '{cell}', do: [quantity: value]}                               | 检出           | 检出",
                "{from: '{cell}', do: [match: '^(.+?)（[≤≥].*）$']}                     | 铅（Pb）（≤0.2） | 铅（Pb）",
                "{from: '{cell}', do: [match: '（([≤≥].*)）$']}                         | 铅（Pb）（≤0.2） | ≤0.2",
                "{from: '{cell}', do: [split-outside-brackets: '、;', join: ' + ']}     | a（b、c）、d;e  | a（b、c） + d + e",
                "{from: '{cell}', do: [split: ',(?! )', distinct, join: '/']}          | A,B, C,a      | A/B, C",
                "{from: '{cell}', do: [map: {table: {Closed: over, Active: on}}]}      | closed        | over",
                "{from: '{cell}', do: [map: {table: {a: b}, unknown: keep}]}           | z             | z",
                "{from: '{cell}', do: [code: countries]}                               | PERU          | PE",
                "{from: '{cell}', do: [keywords: {BAD: [salmonella], ODD: [mould]}]}   | White Mould   | ODD",
                "{from: '{cell}', do: [replace: [{this: '^x+', by: ''}], capitalise]}  | xxabc         | Abc",
                "{from: '{cell}', do: [shorten: {to: 6, ending: 等}]}                   | 甲乙、丙丁、戊己  | 甲乙、丙丁等",
                "{from: '{cell}', do: [find: '[A-Z]\\d', join: ',']}                   | A1 b B2       | A1,B2",
                "'{cell}'                                                              | <b>a</b> &amp;   b&nbsp;<c | a & b <c"
            })
    void makesTheText(String term, String cell, String text) {
        assertThat(sum(term, cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{from: '{cell}', do: [code: countries]}            | Atlantis    | unknown-code",
                "{from: '{cell}', do: [map: {table: {a: b}}]}       | z           | unknown-code",
                "{from: '{cell}', do: [date: [yyyy-MM-dd]]}         | 2024-02-30  | not-a-date",
                "{from: '{cell}', do: [number: '0.00']}             | many        | not-a-number"
            })
    void whatMakesNoSenseIsRefusedUnlessTheMappingSaysOtherwise(
            String term, String cell, String code) {
        assertThat(refused(summing(term), "no,cell\n1," + cell + "\n").problems())
                .containsExactly(
                        Problem.of(
                                "summary.en",
                                code,
                                cell,
                                code.equals("unknown-code") ? argOf(term) : ""));
    }

    @Test
    void aRowWithoutItsKeyIsNobodys() {
        assertThat(refused(summing("'{cell}'"), "no,cell\n/,x\n").key()).isEmpty();
    }

    @Test
    void aRefusedRowIsStillListedUnderItsKey() {
        assertThat(refused(summing("'{cell}'"), "no,cell\n7,/\n").key().orElseThrow().value())
                .isEqualTo("7");
    }

    private static String argOf(String term) {
        return term.contains("countries") ? "countries" : "a";
    }
}
