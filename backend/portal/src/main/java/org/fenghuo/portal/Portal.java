package org.fenghuo.portal;

import org.fenghuo.portal.platform.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The portal. With a command as its first argument it is an operator's tool instead ({@link
 * Launch}).
 */
@Modulithic(systemName = "Fenghuo")
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class Portal {
    public static void main(String[] arguments) {
        Launch.of(Portal.class, arguments);
    }
}
