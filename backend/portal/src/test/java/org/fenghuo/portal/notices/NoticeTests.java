package org.fenghuo.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fenghuo.portal.kernel.Lang;
import org.junit.jupiter.api.Test;

class NoticeTests {
    private static Notice notice(NoticeState state, boolean everVerified) {
        return new Notice(1, Lang.ZH, state, everVerified);
    }

    @Test
    void nobodyHearsNewsBeforeTheAddressIsConfirmedOrAfterItIsStopped() {
        assertThat(notice(NoticeState.UNVERIFIED, false).wants(LetterKind.NEWS)).isFalse();
        assertThat(notice(NoticeState.STOPPED, true).wants(LetterKind.NEWS)).isFalse();
        assertThat(notice(NoticeState.VERIFIED, true).wants(LetterKind.NEWS)).isTrue();
    }

    @Test
    void whoStopsBeforeConfirmingIsNotAskedAgain() {
        assertThat(notice(NoticeState.STOPPED, false).allows(NoticeAct.ASK_AGAIN)).isFalse();
        assertThat(notice(NoticeState.STOPPED, true).allows(NoticeAct.ASK_AGAIN)).isTrue();
    }

    @Test
    void anAddressIsShownToItsOwnerMasked() {
        assertThat(Notices.masked("lihua@example.org")).isEqualTo("l***@example.org");
        assertThat(Notices.masked("李华@示例.cn")).isEqualTo("李***@示例.cn");
    }

    @Test
    void aLetterInHtmlLinksItsAddressesAndEscapesTheRest() {
        Letter letter =
                new Letter(
                        "letter-1-1@fenghuo.example",
                        "lihua@example.org",
                        Locale.ENGLISH,
                        "Fenghuo",
                        "Yours is <FT-1>.\n\nhttps://fenghuo.example/track?lang=en&token=x",
                        "https://fenghuo.example/notices/stop?token=x");

        assertThat(letter.html())
                .contains("<p>Yours is &lt;FT-1&gt;.</p>")
                .contains("<a href=\"https://fenghuo.example/track?lang=en&amp;token=x\">")
                .contains("<html lang=\"en\">");
        assertThat(letter.toString()).doesNotContain("lihua");
    }
}
