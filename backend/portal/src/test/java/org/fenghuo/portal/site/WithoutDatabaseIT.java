package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Nobody gets a connection to the database any more. */
@PortalTest
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=5",
            "spring.datasource.hikari.connection-timeout=300"
        })
class WithoutDatabaseIT {
    private final Client client;
    private final HikariDataSource database;
    private final List<Connection> taken = new ArrayList<>();

    @Autowired
    WithoutDatabaseIT(WebServerApplicationContext portal, HikariDataSource database) {
        this.client = new Client(portal);
        this.database = database;
    }

    @BeforeEach
    void allConnectionsAreTaken() throws SQLException {
        while (taken.size() < database.getMaximumPoolSize()) {
            taken.add(database.getConnection());
        }
        assertThatThrownBy(database::getConnection).isInstanceOf(SQLException.class);
    }

    @AfterEach
    void theyAreGivenBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void theStatusPageSaysSoPlainly() {
        var page = client.get("/status?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "The database does not answer", "How fresh the sources are cannot be read");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(client.get("/status?lang=zh").body()).contains("数据库没有应答");
    }

    @Test
    void changesSaySoAsAProblemDocument() {
        var answer = client.get("/changes?wait=1", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }
}
