package org.fenghuo.portal.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How those who hold keys are recognised: whoever knows keys plugs in here. */
public interface KeyDoor {
    void openFor(HttpSecurity http);
}
