package org.fenghuo.portal.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.fenghuo.portal.site.ListQueries.Answered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Checks a whole list: as a page, or as a file that is written while it is checked. Nothing is
 * kept. Anybody may, so few may at once.
 */
final class ListHandler {
    private static final String SECONDS_TO_WAIT = "30";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Without it, spreadsheet programs read UTF-8 as something else. */
    private static final char MARK = '\uFEFF';

    private final ListQueries queries;
    private final PageProblems problems;
    private final MessageSource words;
    private final Semaphore places;

    ListHandler(
            ListQueries queries,
            PageProblems problems,
            MessageSource words,
            ListSettings settings) {
        this.queries = queries;
        this.problems = problems;
        this.words = words;
        this.places = new Semaphore(settings.atOnce());
    }

    ServerResponse answer(ServerRequest request) throws IOException {
        try {
            ListForm.refuseByLength(request);
            if (!places.tryAcquire()) {
                throw new ListForm.Refused(HttpStatus.TOO_MANY_REQUESTS, "busy", null);
            }
        } catch (ListForm.Refused refused) {
            return refused(request, refused);
        }
        var leftToTheFile = false;
        try {
            var form = ListForm.of(request);
            var pieces = ListQueries.pieces(form.rows());
            var first = queries.answers(pieces.removeFirst(), locale(request));
            if (first.isEmpty()) {
                return outage(request);
            }
            leftToTheFile = form.asFile();
            return form.asFile()
                    ? file(first.get(), pieces, request)
                    : page(first.get(), pieces, request);
        } catch (ListForm.Refused refused) {
            return refused(request, refused);
        } finally {
            if (!leftToTheFile) {
                places.release();
            }
        }
    }

    private ServerResponse page(
            List<Answered> first, List<List<ListRow>> pieces, ServerRequest request) {
        var items = new ArrayList<>(first.stream().map(Answered::item).toList());
        for (var piece : pieces) {
            var answers = queries.answers(piece, locale(request));
            if (answers.isEmpty()) {
                return outage(request);
            }
            answers.get().forEach(answered -> items.add(answered.item()));
        }
        return page(request, HttpStatus.OK, items, null);
    }

    private ServerResponse file(
            List<Answered> first, List<List<ListRow>> pieces, ServerRequest request) {
        var locale = locale(request);
        return ServerResponse.ok()
                .contentType(CSV)
                .headers(headers -> {
                    headers.setContentLanguage(locale);
                    headers.setCacheControl(CacheControl.noStore());
                    headers.setContentDisposition(
                            ContentDisposition.attachment().filename("report.csv").build());
                })
                .build((asked, response) -> {
                    try {
                        write(first, pieces, locale, response.getWriter());
                    } finally {
                        places.release();
                    }
                    return null;
                });
    }

    /** Piece by piece. A file that has begun cannot become an error: it says where it stopped. */
    private void write(List<Answered> first, List<List<ListRow>> pieces, Locale locale, Writer out)
            throws IOException {
        out.write(MARK);
        var csv = CsvWriter.builder().build(out);
        var report = new ListReport(csv, words, locale);
        first.forEach(report::write);
        for (var piece : pieces) {
            csv.flush();
            var answers = queries.answers(piece, locale);
            if (answers.isEmpty()) {
                report.interrupted(piece.getFirst(), queries.sentence("interrupted", null, locale));
                break;
            }
            answers.get().forEach(report::write);
        }
        csv.flush();
    }

    private ServerResponse outage(ServerRequest request) {
        return problems.of(request, HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    private ServerResponse refused(ServerRequest request, ListForm.Refused refused) {
        if (problems.wantsJson(request)) {
            return problems.of(request, refused.status().value());
        }
        var sentence = queries.sentence(refused.problem(), refused.detail(), locale(request));
        return page(
                request,
                refused.status(),
                List.of(),
                new PageProblem(refused.status().value(), null, null, sentence));
    }

    private ServerResponse page(
            ServerRequest request,
            HttpStatus status,
            List<Map<String, @Nullable Object>> items,
            @Nullable PageProblem problem) {
        var locale = locale(request);
        var address = Address.of(request.path(), chosenLanguage(request));
        return ServerResponse.status(status)
                .headers(headers -> {
                    headers.setContentLanguage(locale);
                    headers.setCacheControl(CacheControl.noStore());
                    if (status == HttpStatus.TOO_MANY_REQUESTS) {
                        headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                    }
                })
                .render(
                        queries.document().template(),
                        Map.of(
                                "page",
                                Map.of("checkItems", items),
                                "view",
                                problems.view(address, locale, problem)));
    }

    /** From the query alone: the body is the list. */
    private static Map<String, List<String>> chosenLanguage(ServerRequest request) {
        return UriComponentsBuilder.fromUri(request.uri())
                .build()
                .getQueryParams()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().equals(Address.LANGUAGE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Locale locale(ServerRequest request) {
        return RequestContextUtils.getLocale(request.servletRequest());
    }
}
