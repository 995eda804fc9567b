package org.fenghuo.portal.exchange.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fenghuo.portal.accounts.KeyHolder;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** {@code /exchange/imports}: files in, and what became of them. */
@RestController
@RequestMapping("/exchange/imports")
class ImportController {
    private final Imports imports;
    private final RefusedCsv refused;
    private final Words words;
    private final Clock clock;

    ImportController(Imports imports, RefusedCsv refused, Words words, Clock clock) {
        this.imports = imports;
        this.refused = refused;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> post(
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal @Nullable KeyHolder holder,
            Locale locale)
            throws IOException {
        ImportForm form = ImportForm.of(request);
        ImportPlan plan = imports.plan(form.mapping());
        if (holder == null || !mayUse(holder, plan)) {
            return ImportProblems.answer(
                    HttpStatus.FORBIDDEN,
                    Problem.of("mapping", "key-not-entitled", plan.id()),
                    words,
                    locale);
        }
        try (InputStream file = form.file().getInputStream()) {
            ImportJob job =
                    imports.submit(
                            new Imports.Wish(plan, form.mode(), form.forced(), holder.agency()),
                            file);
            return ResponseEntity.accepted()
                    .location(URI.create(ImportView.address(job)))
                    .cacheControl(CacheControl.noStore())
                    .body(view(job, locale));
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(@PathVariable String id, Locale locale) {
        return find(id).<ResponseEntity<?>>map(job ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(view(job, locale)))
                .orElseGet(() -> unknown(id, locale));
    }

    @GetMapping("/{id}/refused")
    void refused(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale asked)
            throws IOException {
        ImportJob job =
                find(id).orElseThrow(
                                () -> new InvalidInput(Problem.of("id", "unknown-import", id)));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"refused-" + job.id() + ".csv\"");
        refused.write(job, ImportForm.language(request, asked), response.getWriter());
    }

    private Optional<ImportJob> find(String id) {
        try {
            return imports.find(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ResponseEntity<?> unknown(String id, Locale locale) {
        return ImportProblems.answer(
                HttpStatus.NOT_FOUND, Problem.of("id", "unknown-import", id), words, locale);
    }

    private static boolean mayUse(KeyHolder holder, ImportPlan plan) {
        // The exchange format names an authority in each row: there the rows are judged, one by
        // one.
        return plan.mapping()
                .map(mapping ->
                        mapping.source().anyAgency()
                                || holder.actsFor(mapping.source().authority()))
                .orElse(true);
    }

    private ImportView view(ImportJob job, Locale locale) {
        Problem problem = job.problem();
        return ImportView.of(
                job, problem == null ? null : ImportView.Trouble.of(problem, words, locale), clock);
    }
}
