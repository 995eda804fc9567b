package org.fenghuo.portal.exchange.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.accounts.KeyHolder;
import org.fenghuo.portal.exchange.SubmissionFiles;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /exchange/submissions}: a file in, and a line of JSON for each of its lines out, as soon
 * as that one is kept. The last line is the total: an answer without it was cut off, and the file
 * may simply be sent again.
 */
@RestController
class SubmissionController {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SubmissionFiles files;
    private final Words words;

    SubmissionController(SubmissionFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    /** A line of the answer. */
    private record Told(
            long line,
            String externalId,
            SubmissionFiles.Outcome outcome,
            @Nullable String trackingCode,
            List<Reason> problems) {}

    /** Why a line was refused. */
    private record Reason(String field, String code, String reason) {}

    @PostMapping(path = "/exchange/submissions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void post(
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal KeyHolder key,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var wish =
                new SubmissionFiles.Wish(
                        given("mapping", mapping),
                        given("file", file),
                        new SubmissionFiles.Bringer.Machine(key));
        response.setContentType("application/x-ndjson");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var tally = files.take(wish, line -> write(response, told(line, locale)));
        write(response, Map.of("total", tally));
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(Problem.of(name, "required"));
        }
        return value;
    }

    private Told told(SubmissionFiles.Line line, Locale locale) {
        List<Reason> reasons = new ArrayList<>();
        line.problems()
                .forEach(problem ->
                        reasons.add(
                                new Reason(
                                        problem.field(),
                                        problem.code(),
                                        words.of(problem, locale))));
        return new Told(
                line.line(), line.externalId(), line.outcome(), line.trackingCode(), reasons);
    }

    private static void write(HttpServletResponse response, Object line) {
        try {
            OutputStream out = response.getOutputStream();
            out.write(JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("who sent the file has hung up", e);
        }
    }
}
