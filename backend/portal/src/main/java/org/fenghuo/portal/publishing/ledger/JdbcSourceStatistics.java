package org.fenghuo.portal.publishing.ledger;

import java.time.LocalDateTime;
import java.util.List;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.SourceStatistics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class JdbcSourceStatistics implements SourceStatistics {
    private final JdbcClient jdbc;

    JdbcSourceStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SourceCount> bySystem() {
        return jdbc.sql(
                        """
                        select external_system, count(*), max(updated_at) from document
                        where standing = :standing group by external_system\
                        """)
                .param("standing", Standing.IN_FORCE.name())
                .query((row, index) ->
                        new SourceCount(
                                row.getString(1),
                                row.getLong(2),
                                Utc.instant(row.getObject(3, LocalDateTime.class))))
                .list();
    }
}
