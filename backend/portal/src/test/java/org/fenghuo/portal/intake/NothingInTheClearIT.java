package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A telephone number, and everything else with that number in it, goes through every door and
 * across the desk, right and wrong; then it is looked for in the database, in what the database
 * writes to disk, in the indices, the journal and the logs.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class NothingInTheClearIT {
    /** Of what may be plain a number too, so that the search is known to find what is there. */
    private final String plain = number("7");

    private final String personal = number("139");

    @Autowired WebServerApplicationContext portal;
    @Autowired JdbcClient database;
    @Autowired ElasticsearchClient elasticsearch;

    @Value("${fenghuo.data}")
    Path data;

    @Test
    void aPersonalStringIsFoundNowhere(CapturedOutput logs) throws IOException {
        var submitter = new Submitter(new Client(portal));
        JsonNode accepted = submitter.submit("Complaint", complaint(submitter.proof()));
        assertThat(accepted.path("__typename").asString()).isEqualTo("SubmissionAccepted");
        submitter.submit("Tip", with(IntakeExamples.tip(submitter.proof())));
        submitter.submit("EnterpriseReport", report(submitter.proof()));
        Map<String, Object> refused = complaint(submitter.proof());
        refused.put("truthDeclared", false);
        submitter.submit("Complaint", refused);
        submitter.client().ask("mutation { submitTip(input: \"" + personal + "\") }", Map.of());
        assertThat(submitter.add(evidence(accepted)).path("__typename").asString())
                .isEqualTo("AdditionAccepted");
        theDeskHandles();
        assertThat(submitter.track(accepted).toString()).contains(personal);

        var traces = new Traces(database, elasticsearch, data);
        assertThat(traces.ofTextInColumns(plain)).isNotEmpty();
        assertThat(traces.ofTextInColumns(personal)).isEmpty();
        assertThat(traces.ofTextInFiles(personal)).isEmpty();
        assertThat(traces.ofWordInIndices(personal)).isZero();
        assertThat(new Client(portal).get("/changes").body()).doesNotContain(personal);
        assertThat(logs.getAll()).doesNotContain(personal);
    }

    @Test
    void theLookFindsInFilesWhatIsThere() throws IOException {
        assumeThat(data.resolve("mariadb")).isDirectory();
        var submitter = new Submitter(new Client(portal));
        submitter.submit("Complaint", complaint(submitter.proof()));

        assertThat(new Traces(database, elasticsearch, data).ofTextInFiles(plain)).isNotEmpty();
    }

    private Map<String, Object> complaint(String proof) {
        Map<String, Object> input = IntakeExamples.complaint(proof);
        input.put(
                "sender",
                Map.of(
                        "name", "卓玛" + personal,
                        "phone", personal,
                        "address", "西宁市示例巷" + personal + "号",
                        "email", personal + "@example.org"));
        input.put("product", Map.of("name", "枸杞", "brand", plain, "batch", personal));
        return with(input);
    }

    private Map<String, Object> report(String proof) {
        Map<String, Object> input = IntakeExamples.report(proof);
        input.put("contact", Map.of("name", "多杰" + personal, "phone", personal));
        return with(input);
    }

    private Map<String, Object> with(Map<String, Object> input) {
        input.put("facts", "打电话 " + personal + " 对方不接，商品有怪味。");
        return input;
    }

    private Map<String, Object> evidence(JsonNode accepted) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("trackingCode", accepted.path("trackingCode").asString());
        input.put("secret", accepted.path("secret").asString());
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("act", "ADDED_EVIDENCE");
        input.put("text", "我的电话 " + personal);
        return input;
    }

    /** Looks for the sender, opens what they wrote, answers, and writes down why. */
    private void theDeskHandles() {
        var desk = DeskBrowser.ofTheFirstOfficer(portal);
        String list = desk.submit("/desk/cases", "/desk/cases", "person", personal).body();
        String number = found(list, "FHC-\\d{4}-\\d+");
        String page = "/desk/cases/" + number;
        assertThat(desk.submit(page, page + "/opened", "why", "SCREENING").body())
                .contains(personal);
        desk.submit(page, page, "step", "TELL", "why", "已致电 " + personal);
        desk.submit(page, page, "step", "REFUSE", "code", "NO_LEAD", "why", "电话 " + personal);
        desk.submit("/desk/cases", "/desk/cases", "words", personal);
        assertThat(desk.get(page).body()).contains("不予受理");
    }

    private static String found(String page, String pattern) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static String number(String beginning) {
        long rest = ThreadLocalRandom.current().nextLong(100_000_000);
        return beginning + "%08d".formatted(rest);
    }
}
