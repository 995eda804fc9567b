package org.fenghuo.portal.intake;

import java.util.Arrays;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A portal whose keys are not those of the others stops here: it could read nothing they sealed.
 */
@Component
class KeyCheck implements InitializingBean {
    private static final String NAME = "intake";

    private final JdbcClient database;
    private final Seal seal;
    private final SealKeys keys;

    KeyCheck(JdbcClient database, Seal seal, SealKeys keys) {
        this.database = database;
        this.seal = seal;
        this.keys = keys;
    }

    @Override
    public void afterPropertiesSet() {
        byte[] own = seal.derive("check", NAME);
        database.sql("insert ignore into key_check (name, fingerprint) values (?, ?)")
                .params(NAME, own)
                .update();
        byte[] kept =
                database.sql("select fingerprint from key_check where name = ?")
                        .param(NAME)
                        .query((row, n) -> row.getBytes("fingerprint"))
                        .single();
        if (!Arrays.equals(own, kept)) {
            throw new IllegalStateException(
                    "The key of intake is not the one this database was begun with: give fenghuo.intake.server-key and"
                            + " fenghuo.intake.keyset, or the file fenghuo.intake.key-file, that belong to it.");
        }
        keys.check();
    }
}
