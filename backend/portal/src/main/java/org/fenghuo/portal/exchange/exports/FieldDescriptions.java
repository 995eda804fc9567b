package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.platform.Words;
import org.fenghuo.portal.reference.Reference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says what stands in the files: JSON Schema of a line, CSV on the Web of a table. */
@Component
class FieldDescriptions {
    private static final MediaType CSVW = MediaType.parseMediaType("application/csvm+json");
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final String LINE = "schema/exchange/publication.schema.json";
    private static final Duration FRESH = Duration.ofHours(1);

    private final List<Column> columns;
    private final Addressed addressed;
    private final Exports exports;
    private final ExportProblems problems;
    private final OpenDataSettings publicly;
    private final Words words;

    FieldDescriptions(
            Reference reference,
            Addressed addressed,
            Exports exports,
            ExportProblems problems,
            OpenDataSettings publicly,
            Words words) {
        this.columns = new Columns(reference, publicly, Lang.ZH).all();
        this.addressed = addressed;
        this.exports = exports;
        this.problems = problems;
        this.publicly = publicly;
        this.words = words;
    }

    ServerResponse ofLines(ServerRequest request) {
        try (InputStream schema = new ClassPathResource(LINE).getInputStream()) {
            return kept(SCHEMA).body(schema.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of any table. */
    ServerResponse ofTables(ServerRequest request) {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put("@context", "http://www.w3.org/ns/csvw");
        tables.putAll(schema());
        return kept(CSVW).body(tables);
    }

    /** Of the table that a search gives. */
    ServerResponse ofSearch(ServerRequest request) {
        return switch (addressed.read(request, ExportFormat.CSV)) {
            case Addressed.NotUnderstood(var refused) -> problems.badRequest(request, refused);
            case Addressed.Wished(var wish) -> {
                String lang = "lang=" + wish.lang().tag();
                String query = wish.query();
                yield kept(CSVW)
                        .body(table("/search.csv?" + (query.isEmpty() ? "" : query + "&") + lang));
            }
        };
    }

    /** Of the table of a job, with what is known of the file. */
    ServerResponse ofJob(ServerRequest request) {
        return exports.find(request.pathVariable("id"))
                .filter(job -> job.wish().format() == ExportFormat.CSV)
                .map(job -> {
                    Map<String, Object> table = table(DataAddresses.fileOf(job));
                    table.put("dc:issued", job.createdAt().toString());
                    table.put("dc:identifier", String.valueOf(job.sha256()));
                    table.put("dc:source", publicly.at(DataAddresses.of(job)));
                    return kept(CSVW).body(table);
                })
                .orElseGet(() -> problems.of(request, HttpStatus.NOT_FOUND));
    }

    private static ServerResponse.BodyBuilder kept(MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic());
    }

    private Map<String, Object> table(String path) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("@context", "http://www.w3.org/ns/csvw");
        table.put("url", publicly.at(path));
        table.put("dc:license", Map.of("@id", publicly.licence().toString()));
        table.put("dialect", Map.of("encoding", "utf-8", "header", true));
        table.put("tableSchema", schema());
        return table;
    }

    private Map<String, Object> schema() {
        return Map.of(
                "columns", columns.stream().map(this::column).toList(), "primaryKey", "number");
    }

    private Map<String, Object> column(Column column) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", column.name());
        // the header of the file is the name; the others are for people
        said.put(
                "titles",
                Map.of(
                        "und", column.name(),
                        "zh", words.of(column.title(), Locale.SIMPLIFIED_CHINESE),
                        "en", words.of(column.title(), Locale.ENGLISH)));
        said.put("datatype", column.type());
        if (column.many()) {
            said.put("separator", Column.BETWEEN);
        }
        return said;
    }
}
