package org.fenghuo.portal.platform;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * A database without room is an outage like any other, which passes: what was sent is refused with
 * {@code STORAGE_UNAVAILABLE}, and can be sent again.
 */
@Configuration(proxyBeanMethods = false)
class FullDisk {
    /** ER_DISK_FULL, ER_ERROR_ON_WRITE, ER_RECORD_FILE_FULL and ER_READ_ONLY_MODE. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1026, 1114, 1836);

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        var translator = new SQLExceptionSubclassTranslator();
        translator.setCustomTranslator((_, _, failure) ->
                NO_ROOM.contains(failure.getErrorCode())
                        ? new DataAccessResourceFailureException(
                                "the database has no room", failure)
                        : null);
        return translator;
    }
}
