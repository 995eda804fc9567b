package org.fenghuo.portal.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Invented submissions, as a client sends them. */
final class IntakeExamples {
    static final String NAME = "卓玛示例甲";
    static final String PHONE = "13900001234";
    static final String ADDRESS = "西宁市城东区示例巷七号";
    static final String FACTS = "买来的枸杞泡水以后水变成红色，家里老人喝了头晕。";

    private IntakeExamples() {}

    static Map<String, Object> complaint(String proof) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("sender", Map.of("name", NAME, "phone", PHONE, "address", ADDRESS));
        input.put("respondent", Map.of("name", "示例干果商行", "address", "西宁市城西区示例街1号"));
        input.put("product", Map.of("name", "枸杞", "brand", "示例红", "hazard", "CHEMICAL"));
        input.put("facts", FACTS);
        input.put("request", "REFUND");
        input.put("incident", Map.of("on", "2026-10-08", "area", "630102", "injury", "头晕"));
        input.put("truthDeclared", true);
        input.put("proof", proof);
        return input;
    }

    static Map<String, Object> tip(String proof) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("respondent", Map.of("name", "示例冷库"));
        input.put("product", Map.of("name", "冷冻牛肉"));
        input.put("facts", "冷库里有没有检疫证明的进口牛肉，夜里换标签。");
        input.put("truthDeclared", true);
        input.put("proof", proof);
        return input;
    }

    static Map<String, Object> report(String proof) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("type", "SERIOUS_INCIDENT");
        input.put("enterprise", Map.of("name", "示例红果枸杞加工厂", "uscc", "91630104MA9902875U"));
        input.put("contact", Map.of("name", NAME, "phone", PHONE));
        input.put("product", Map.of("name", "枸杞"));
        input.put("facts", "自检发现一批枸杞二氧化硫超标，已停止发货。");
        input.put("knownAt", "2026-10-08T02:00:00Z");
        input.put("truthDeclared", true);
        input.put("proof", proof);
        return input;
    }

    static Map<String, Object> signal() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("origin", "LABORATORY");
        input.put("institution", "青海示例食品检验研究院");
        input.put("contact", Map.of("name", NAME, "phone", PHONE));
        input.put("product", Map.of("name", "蜂蜜"));
        input.put("facts", "连续三批蜂蜜检出氯霉素，方法GB/T 18932.19。");
        input.put("truthDeclared", true);
        return input;
    }

    static IntakeSettings settings(Path folder) {
        return new IntakeSettings(
                null,
                null,
                folder.resolve("intake.keys"),
                1_000,
                java.time.Duration.ofHours(2),
                java.time.Duration.ofSeconds(15),
                30,
                20,
                java.time.Duration.ofHours(24));
    }
}
