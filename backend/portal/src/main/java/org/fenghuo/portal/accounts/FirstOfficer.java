package org.fenghuo.portal.accounts;

import java.util.EnumSet;
import java.util.List;
import org.fenghuo.portal.kernel.BannerNote;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Sees to the first officer, who makes the others. One with every role: whoever starts a portal
 * could read its database as well, and roles are given away later.
 */
@Component
class FirstOfficer implements InitializingBean, BannerNote {
    static final String LOGIN = "admin";

    private static final String NAME = "管理员 Administrator";
    private static final int PASSWORD_BYTES = 15;

    private final OfficerTable officers;
    private final Passwords passwords;
    private final OfficerSettings settings;
    private final @Nullable String configured;
    private @Nullable String fresh;

    FirstOfficer(
            OfficerTable officers,
            Passwords passwords,
            OfficerSettings settings,
            BootstrapSettings bootstrap) {
        this.officers = officers;
        this.passwords = passwords;
        this.settings = settings;
        this.configured = bootstrap.officerPassword();
    }

    @Override
    public void afterPropertiesSet() {
        if (!officers.isEmpty()) {
            return;
        }
        boolean chosen = configured != null && !configured.isBlank();
        String password = chosen ? String.valueOf(configured) : Secrets.random(PASSWORD_BYTES);
        boolean weak = passwords.problem(password, LOGIN).isPresent();
        try {
            officers.add(
                    new OfficerTable.Row(
                            LOGIN, NAME, settings.firstAgency(), passwords.hash(password), weak),
                    EnumSet.allOf(Role.class),
                    1);
            fresh = chosen ? null : password;
        } catch (DuplicateKeyException e) {
            // A portal that starts beside this one was first; its banner shows the password.
            fresh = null;
        }
    }

    /** The random first password, if it was made on this start: it is shown this once. */
    @Override
    public List<Sentence> sentences() {
        return fresh == null
                ? List.of()
                : List.of(new Sentence("banner.officer", List.of(LOGIN, fresh)));
    }
}
