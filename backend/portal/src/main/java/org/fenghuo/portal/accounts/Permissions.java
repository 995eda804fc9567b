package org.fenghuo.portal.accounts;

import static org.fenghuo.portal.accounts.Permission.ASK_BACK;
import static org.fenghuo.portal.accounts.Permission.ASSESS;
import static org.fenghuo.portal.accounts.Permission.ASSIGN;
import static org.fenghuo.portal.accounts.Permission.CONCLUDE;
import static org.fenghuo.portal.accounts.Permission.ERASE_PERSONAL_DATA;
import static org.fenghuo.portal.accounts.Permission.IMPORT_SUBMISSIONS;
import static org.fenghuo.portal.accounts.Permission.LINK_PUBLICATION;
import static org.fenghuo.portal.accounts.Permission.MANAGE_KEYS;
import static org.fenghuo.portal.accounts.Permission.MANAGE_OFFICERS;
import static org.fenghuo.portal.accounts.Permission.MERGE;
import static org.fenghuo.portal.accounts.Permission.READ_AUDIT;
import static org.fenghuo.portal.accounts.Permission.SCREEN;
import static org.fenghuo.portal.accounts.Permission.SEE_DASHBOARD;
import static org.fenghuo.portal.accounts.Permission.SEE_INBOX;
import static org.fenghuo.portal.accounts.Permission.SEE_PERSONAL_DATA;
import static org.fenghuo.portal.accounts.Permission.SEE_SIGNALS;
import static org.fenghuo.portal.accounts.Permission.SEE_TIP_SOURCE;
import static org.fenghuo.portal.accounts.Permission.SHARE_CASE;
import static org.fenghuo.portal.accounts.Permission.TRANSFER;

import java.util.Map;
import java.util.Set;

/** Who may do what: one table, and what does not stand in it is denied (ADR 0022). */
final class Permissions {
    private static final Map<Role, Set<Permission>> TABLE =
            Map.ofEntries(
                    Map.entry(
                            Role.INTAKE_CLERK,
                            Set.of(
                                    SEE_INBOX,
                                    SCREEN,
                                    ASSIGN,
                                    MERGE,
                                    TRANSFER,
                                    ASK_BACK,
                                    SEE_PERSONAL_DATA,
                                    SEE_SIGNALS,
                                    SEE_DASHBOARD,
                                    IMPORT_SUBMISSIONS)),
                    Map.entry(
                            Role.ASSESSOR,
                            Set.of(
                                    SEE_INBOX,
                                    ASSIGN,
                                    MERGE,
                                    TRANSFER,
                                    ASK_BACK,
                                    ASSESS,
                                    CONCLUDE,
                                    LINK_PUBLICATION,
                                    SHARE_CASE,
                                    SEE_PERSONAL_DATA,
                                    SEE_SIGNALS,
                                    SEE_DASHBOARD)),
                    Map.entry(
                            Role.EDITOR,
                            Set.of(SEE_INBOX, LINK_PUBLICATION, SEE_SIGNALS, SEE_DASHBOARD)),
                    Map.entry(
                            Role.APPROVER,
                            Set.of(
                                    SEE_INBOX,
                                    CONCLUDE,
                                    LINK_PUBLICATION,
                                    SHARE_CASE,
                                    SEE_PERSONAL_DATA,
                                    SEE_TIP_SOURCE,
                                    SEE_SIGNALS,
                                    SEE_DASHBOARD,
                                    ERASE_PERSONAL_DATA)),
                    Map.entry(Role.AUDITOR, Set.of(SEE_DASHBOARD, READ_AUDIT)),
                    Map.entry(Role.ADMINISTRATOR, Set.of(MANAGE_OFFICERS, MANAGE_KEYS)));

    private Permissions() {}

    static boolean allows(Role role, Permission permission) {
        return TABLE.getOrDefault(role, Set.of()).contains(permission);
    }
}
