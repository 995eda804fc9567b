package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.fenghuo.portal.intake.Door;

/** Somebody who hands something in through a door and follows it, with or without scripts. */
final class Sender {
    private static final int MOST_STEPS = 6;

    private final Visitor visitor;
    private final String language;
    private final boolean scripts;

    private Sender(Visitor visitor, String language, boolean scripts) {
        this.visitor = visitor;
        this.language = language;
        this.scripts = scripts;
    }

    static Sender withAPhone(Browsing browsing, String language) {
        return new Sender(browsing.visitorWithAPhone(), language, true);
    }

    static Sender withoutScripts(Browsing browsing, String language) {
        return new Sender(browsing.visitorWithAPhoneWithoutScripts(), language, false);
    }

    /** Code and secret, as a sender writes them down. */
    record Handed(String code, String secret) {}

    /** What a door asks for, and a brand by which its case is found. */
    static Map<String, String> answers(Door door, String brand) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("product.name", "枸杞");
        answers.put("product.brand", brand);
        answers.put("facts", "泡水以后水变成红色，家里老人喝了头晕。");
        answers.putAll(
                switch (door) {
                    case COMPLAINT ->
                            Map.of(
                                    "respondent.name", "示例干果商行",
                                    "respondent.address", "西宁市城西区示例街1号",
                                    "sender.name", "卓玛示例甲",
                                    "sender.phone", "13900001234",
                                    "sender.address", "西宁市城东区示例巷七号");
                    case TIP -> Map.of("respondent.name", "示例冷库");
                    case ENTERPRISE_REPORT ->
                            Map.of(
                                    "knownAt", "2026-07-01T08:30",
                                    "enterprise.name", "示例枸杞有限公司",
                                    "enterprise.uscc", "91630104MA9902875U",
                                    "contact.name", "多杰示例乙",
                                    "contact.phone", "13900001235");
                    case SIGNAL ->
                            Map.of(
                                    "institution", "示例检验中心",
                                    "contact.name", "才让示例丙",
                                    "contact.phone", "13900001236");
                });
        return answers;
    }

    void openDoor(Door door) {
        String path =
                switch (door) {
                    case COMPLAINT -> "/complaints/new";
                    case TIP -> "/tips/new";
                    case ENTERPRISE_REPORT -> "/reports/new";
                    case SIGNAL -> "/signals/new";
                };
        visitor.open(path + "?lang=" + language);
        look();
    }

    /** Fills in what is shown, and goes on while there are further steps. */
    void fillIn(Map<String, String> answers) {
        for (int step = 0; step < MOST_STEPS; step++) {
            answers.forEach(this::fillIfShown);
            if (field("truthDeclared").isVisible()) {
                field("truthDeclared").check();
            }
            List<Locator> further = visitor.page().locator("button[data-step]:not(.second)").all();
            if (further.isEmpty()) {
                return;
            }
            further.getFirst().click();
        }
    }

    /** One that a camera might have taken. */
    void addPicture() {
        Locator files = visitor.page().locator("#files");
        files.setInputFiles(new FilePayload("label.png", "image/png", picture()));
        assertThat(visitor.page().locator("[data-filed] button")).isVisible();
    }

    private static byte[] picture() {
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    void send() {
        visitor.page().locator("button[value=send]").click();
    }

    Handed handed() {
        Locator codes = visitor.page().locator(".handed .code");
        assertThat(codes).hasCount(2);
        look();
        return new Handed(codes.nth(0).innerText(), codes.nth(1).innerText());
    }

    /** Follows with what was written down. */
    void follow(Handed handed) {
        visitor.open("/track?lang=" + language);
        field("trackingCode").fill(handed.code());
        field("secret").fill(handed.secret());
        visitor.page().locator("form[data-opens] button").click();
        assertThat(visitor.page().locator("#stage")).isVisible();
        look();
    }

    /** The rules of accessibility are looked at by a script. */
    private void look() {
        if (scripts) {
            Wcag.isKept(visitor);
        }
    }

    Visitor visitor() {
        return visitor;
    }

    private void fillIfShown(String name, String value) {
        if (field(name).isVisible()) {
            field(name).fill(value);
        }
    }

    private Locator field(String name) {
        return visitor.page().locator("[id='" + name + "']");
    }
}
