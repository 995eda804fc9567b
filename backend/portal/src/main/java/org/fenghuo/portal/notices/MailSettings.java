package org.fenghuo.portal.notices;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters go out. The mail server is Spring Boot's {@code spring.mail.*}.
 *
 * @param from address that letters come from. Unset, nothing is ever sent and no notices are
 *     promised; set, {@code spring.mail.host} has to be, too
 * @param every how often letters that are due are looked for
 * @param gather for how long changes of one submission are gathered into one letter
 */
@Validated
@ConfigurationProperties("fenghuo.mail")
record MailSettings(
        @Email @Size(min = 3) @Nullable String from,
        @DefaultValue("10s") Duration every,
        @DefaultValue("10m") Duration gather) {
    boolean isOn() {
        return from != null;
    }
}
