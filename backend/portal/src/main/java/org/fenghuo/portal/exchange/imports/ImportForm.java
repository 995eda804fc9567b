package org.fenghuo.portal.exchange.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What a request to import says. */
record ImportForm(String mapping, MultipartFile file, ImportMode mode, boolean forced) {
    private static final Set<String> FIELDS = Set.of("mapping", "mode", "force", "lang");

    /**
     * @throws InvalidInput that names the part
     */
    static ImportForm of(MultipartHttpServletRequest request) {
        List<MultipartFile> files = request.getFiles("file");
        refuseUnknown(request);
        if (files.size() != 1) {
            throw refused("file", files.isEmpty() ? "required" : "given-twice");
        }
        String mapping = request.getParameter("mapping");
        if (mapping == null || mapping.isBlank()) {
            throw refused("mapping", "required");
        }
        return new ImportForm(mapping, files.getFirst(), mode(request), force(request));
    }

    /** The language of an answer: {@code lang}, else what the client accepts. */
    static Locale language(HttpServletRequest request, Locale accepted) {
        String lang = request.getParameter("lang");
        if (lang == null) {
            return accepted;
        }
        return Lang.ofTag(lang)
                .map(known -> Locale.forLanguageTag(known.tag()))
                .orElseThrow(() -> refused("lang", "not-one-of", lang, "zh, en, bo"));
    }

    private static void refuseUnknown(MultipartHttpServletRequest request) {
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!FIELDS.contains(name)) {
                        throw refused(name, "unknown-parameter", name);
                    }
                    if (values.length > 1) {
                        throw refused(name, "given-twice");
                    }
                });
        request.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals("file"))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(name, "unknown-parameter", name);
                });
    }

    private static ImportMode mode(HttpServletRequest request) {
        String mode = request.getParameter("mode");
        if (mode == null || mode.isEmpty()) {
            return ImportMode.CHANGES;
        }
        return switch (mode) {
            case "CHANGES" -> ImportMode.CHANGES;
            case "SNAPSHOT" -> ImportMode.SNAPSHOT;
            default -> throw refused("mode", "not-one-of", mode, "CHANGES, SNAPSHOT");
        };
    }

    private static boolean force(HttpServletRequest request) {
        String force = request.getParameter("force");
        if (force == null || force.isEmpty() || force.equals("false")) {
            return false;
        }
        if (!force.equals("true")) {
            throw refused("force", "not-one-of", force, "true, false");
        }
        return true;
    }

    private static InvalidInput refused(String field, String code, @Nullable Object... args) {
        return new InvalidInput(Problem.of(field, code, args));
    }
}
