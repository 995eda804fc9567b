package org.fenghuo.portal.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenghuo.portal.site.sheets.Columns;
import org.fenghuo.portal.site.sheets.Sheet;
import org.fenghuo.portal.site.sheets.Sheets;
import org.fenghuo.portal.site.sheets.UnreadableSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/** What somebody sent to have it checked: the rows of a list, and how the answer is wanted. */
record ListForm(List<ListRow> rows, boolean asFile) {
    /** Of the file. Around it stands little. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int AROUND = 16 * 1024;
    private static final Set<String> PARTS = Set.of("file", "format");

    /** It is refused; the problem is the key of the sentence that says why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final HttpStatus status;
        private final String problem;
        private final @Nullable String detail;

        Refused(HttpStatus status, String problem, @Nullable String detail) {
            super(problem, null, false, false);
            this.status = status;
            this.problem = problem;
            this.detail = detail;
        }

        HttpStatus status() {
            return status;
        }

        String problem() {
            return problem;
        }

        @Nullable String detail() {
            return detail;
        }
    }

    /** Before a byte of it is read: files for import may be a thousand times as large. */
    static void refuseByLength(ServerRequest request) throws Refused {
        var length = request.servletRequest().getContentLengthLong();
        if (length < 0) {
            throw new Refused(HttpStatus.LENGTH_REQUIRED, "no-length", null);
        }
        if (length > MOST_BYTES + AROUND) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "too-large", null);
        }
    }

    static ListForm of(ServerRequest request) throws IOException, Refused {
        var parts = parts(request);
        for (var name : parts.keySet()) {
            if (!PARTS.contains(name)) {
                throw new Refused(HttpStatus.BAD_REQUEST, "unknown-part", name);
            }
        }
        var files = parts.getOrDefault("file", List.of());
        if (files.size() != 1 || files.getFirst().getSize() == 0) {
            throw new Refused(HttpStatus.BAD_REQUEST, "no-file", null);
        }
        if (files.getFirst().getSize() > MOST_BYTES) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "too-large", null);
        }
        return new ListForm(rows(content(files.getFirst())), asFile(parts));
    }

    private static MultiValueMap<String, Part> parts(ServerRequest request)
            throws IOException, Refused {
        try {
            return request.multipartData();
        } catch (ServletException | IllegalStateException e) {
            throw new Refused(HttpStatus.BAD_REQUEST, "no-file", null);
        }
    }

    private static List<ListRow> rows(byte[] file) throws Refused {
        try {
            var lines = Sheets.read(file).rows();
            var columns = Columns.of(lines.getFirst());
            var rows = new ArrayList<ListRow>();
            for (Sheet.Line line : lines.subList(1, lines.size())) {
                rows.add(ListRow.of(line, columns));
            }
            if (rows.isEmpty()) {
                throw new Refused(HttpStatus.BAD_REQUEST, "empty", null);
            }
            return rows;
        } catch (UnreadableSheet e) {
            throw new Refused(HttpStatus.BAD_REQUEST, e.problem(), null);
        }
    }

    private static boolean asFile(MultiValueMap<String, Part> parts) throws IOException, Refused {
        var format = parts.getFirst("format");
        var said = format == null ? "page" : new String(content(format), StandardCharsets.UTF_8);
        if (!said.equals("page") && !said.equals("csv")) {
            throw new Refused(HttpStatus.BAD_REQUEST, "unknown-format", null);
        }
        return said.equals("csv");
    }

    private static byte[] content(Part part) throws IOException {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
