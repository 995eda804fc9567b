package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is personal of a submission, and where in the database it lies. */
final class Remains {
    private Remains() {}

    /** Every sealed text, hash and likeness of the submission, in hexadecimal. */
    static List<String> of(long submission, JdbcClient database) {
        List<String> personal = new ArrayList<>();
        for (String query :
                List.of(
                        "select sealed from submission_field where submission = ?",
                        "select sealed from submission_message where submission = ?",
                        "select mark from submission_mark where submission = ?",
                        "select likeness from submission where id = ?",
                        "select content_hash from submission where id = ?",
                        "select sealed from attachment_part p join attachment a on a.id = p.attachment where a.submission = ?",
                        "select why from case_event e join case_file f on f.id = e.case_file where why is not null and f.submission = ?")) {
            List<byte[]> found =
                    database.sql(query)
                            .param(submission)
                            .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
                            .list();
            assertThat(found).as(query).isNotEmpty();
            found.forEach(bytes -> personal.add(HexFormat.of().formatHex(bytes)));
        }
        return personal;
    }

    /** Columns of any table in which one of these lies whole. */
    static List<String> columnsWith(List<String> values, JdbcClient database) {
        String any = values.stream().map(hex -> "x'" + hex + "'").collect(Collectors.joining(", "));
        return database
                .sql(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type in
                          ('binary', 'varbinary', 'blob', 'mediumblob', 'longblob', 'varchar', 'longtext')
                        """)
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column -> column.holds(any, database))
                .map(Column::toString)
                .toList();
    }

    private record Column(String table, String name) {
        boolean holds(String any, JdbcClient database) {
            return database.sql(
                                    "select count(*) from `%s` where cast(`%s` as binary) in (%s)"
                                            .formatted(table, name, any))
                            .query(Long.class)
                            .single()
                    > 0;
        }
    }
}
