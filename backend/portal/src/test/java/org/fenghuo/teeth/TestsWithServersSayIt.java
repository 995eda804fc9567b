package org.fenghuo.teeth;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("breaks its rule; never run")
class TestsWithServersSayIt {
    @Test
    void asksTheDatabase() throws SQLException {
        DriverManager.getConnection("jdbc:mysql://127.0.0.1/fenghuo").close();
    }
}
