package org.fenghuo.portal.intake;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks everywhere for a text: in every column, in every index, in every file of the servers. */
record Traces(JdbcClient database, ElasticsearchClient elasticsearch, Path data) {
    private static final int PIECE = 8 * 1024 * 1024;

    private record Column(String table, String name) {}

    List<String> ofTextInColumns(String text) {
        return database
                .sql(
                        "select table_name, column_name from information_schema.columns where table_schema = database()")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column -> holds(column, text))
                .map(Column::toString)
                .toList();
    }

    private boolean holds(Column column, String text) {
        return database.sql(
                                "select count(*) from `%s` where instr(cast(`%s` as binary), cast(? as binary)) > 0"
                                        .formatted(column.table(), column.name()))
                        .param(text)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many documents of all indices say it. */
    long ofWordInIndices(String word) throws IOException {
        elasticsearch.indices().refresh();
        return elasticsearch
                .count(count ->
                        count.query(query ->
                                query.queryString(
                                        words -> words.query("*" + word + "*").lenient(true))))
                .count();
    }

    /** Files of the embedded servers with their logs, and of the portal itself. */
    List<Path> ofTextInFiles(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).filter(file -> says(file, text)).toList();
        }
    }

    /** A piece after the other, with the end of the one before, over which the text may lie. */
    private static boolean says(Path file, String text) {
        int kept = text.length();
        String end = "";
        try (InputStream bytes = Files.newInputStream(file)) {
            for (byte[] piece = bytes.readNBytes(PIECE);
                    piece.length > 0;
                    piece = bytes.readNBytes(PIECE)) {
                String said = end + new String(piece, StandardCharsets.ISO_8859_1);
                if (said.contains(text)) {
                    return true;
                }
                end = said.substring(Math.max(0, said.length() - kept));
            }
            return false;
        } catch (NoSuchFileException gone) {
            // servers put their files away while they run
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
