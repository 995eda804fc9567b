package org.fenghuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTests {
    private final CommonPasswords common = new CommonPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password2026!",
                "P@ssw0rd1234",
                "123456789012",
                "aaaaaaaaaaaa",
                "qwertyuiop123",
                "1qaz2wsx3edc",
                "woaini1314520",
                "admin1234567",
                "Qinghai2026!!",
                "abcabcabcabc",
                "zhang.san2026",
                "correcthorsebatterystaple",
                "iloveyou1314",
                "fenghuo12345",
                "letmeinletmein",
                "Xining888888"
            })
    void whatIsGuessedFirstIsKnown(String password) {
        assertThat(common.contains(password, "zhang.san")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier Kamele trinken langsam",
                "graue Wolken ziehen nordwaerts",
                "青海湖边的油菜花七月才开得最好",
                "tR7#kw92-vxQp4",
                "drei-Boote-im-Nebel"
            })
    void whatNobodyGuessesIsTaken(String password) {
        assertThat(common.contains(password, "zhang.san")).isFalse();
    }
}
