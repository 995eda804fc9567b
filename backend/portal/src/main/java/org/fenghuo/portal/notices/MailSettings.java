package org.fenghuo.portal.notices;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters go out. The mail server is Spring Boot's {@code spring.mail.*}.
 *
 * @param from address that letters come from. Unset, nothing is ever sent and no notices are
 *     promised; set, {@code spring.mail.host} has to be, too
 * @param every how often letters that are due are looked for
 * @param gather for how long changes of one submission are gathered into one letter
 */
@ConfigurationProperties("fenghuo.mail")
record MailSettings(
        @Nullable String from,
        @DefaultValue("10s") Duration every,
        @DefaultValue("10m") Duration gather) {
    boolean isOn() {
        return from != null;
    }
}
