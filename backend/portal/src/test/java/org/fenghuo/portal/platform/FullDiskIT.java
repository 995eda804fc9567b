package org.fenghuo.portal.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself raises what it raises when its disk is full. */
@PortalTest
class FullDiskIT {
    @Autowired JdbcClient database;

    @Test
    void isAnOutage() {
        assertThatThrownBy(() -> raised("HY000", 1114))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void isNotWhatElseGoesWrong() {
        assertThatThrownBy(() -> raised("23000", 1062)).isInstanceOf(DuplicateKeyException.class);
    }

    private void raised(String state, int code) {
        database.sql("signal sqlstate '%s' set mysql_errno = %d".formatted(state, code)).update();
    }
}
