package org.fenghuo.portal.exchange.imports;

import java.util.List;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a snapshot no longer lists, until it is withdrawn. */
@Repository
class Withdrawals {
    private final JdbcClient database;

    Withdrawals(JdbcClient database) {
        this.database = database;
    }

    void add(long job, List<PublicationNumber> numbers) {
        Rows.insert(
                database,
                "insert into import_withdrawal (job, number) values ",
                numbers.stream().map(number -> List.<Object>of(job, number.value())).toList());
    }

    long count(long job) {
        return database.sql("select count(*) from import_withdrawal where job = ?")
                .param(job)
                .query(Long.class)
                .single();
    }

    List<PublicationNumber> next(long job, int limit) {
        return database.sql(
                        "select number from import_withdrawal where job = ? order by number limit ?")
                .params(job, limit)
                .query((row, n) -> new PublicationNumber(row.getString(1)))
                .list();
    }

    void drop(long job, List<PublicationNumber> numbers) {
        database.sql("delete from import_withdrawal where job = :job and number in (:numbers)")
                .param("job", job)
                .param("numbers", numbers.stream().map(PublicationNumber::value).toList())
                .update();
    }

    void clear(long job) {
        database.sql("delete from import_withdrawal where job = ?").param(job).update();
    }
}
