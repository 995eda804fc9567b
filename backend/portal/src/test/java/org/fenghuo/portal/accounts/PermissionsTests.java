package org.fenghuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table as people agreed on it, in a drawing of its own: each cell is looked at. */
class PermissionsTests {
    private static final String TABLE =
            """
                                  INTAKE_CLERK ASSESSOR EDITOR APPROVER AUDITOR ADMINISTRATOR
            SEE_INBOX             yes          yes      yes    yes      -       -
            SCREEN                yes          -        -      -        -       -
            ASSIGN                yes          yes      -      -        -       -
            MERGE                 yes          yes      -      -        -       -
            TRANSFER              yes          yes      -      -        -       -
            ASK_BACK              yes          yes      -      -        -       -
            ASSESS                -            yes      -      -        -       -
            CONCLUDE              -            yes      -      yes      -       -
            LINK_PUBLICATION      -            yes      yes    yes      -       -
            SHARE_CASE            -            yes      -      yes      -       -
            SEE_PERSONAL_DATA     yes          yes      -      yes      -       -
            SEE_TIP_SOURCE        -            -        -      yes      -       -
            SEE_SIGNALS           yes          yes      yes    yes      -       -
            SEE_DASHBOARD         yes          yes      yes    yes      yes     -
            IMPORT_SUBMISSIONS    yes          -        -      -        -       -
            ERASE_PERSONAL_DATA   -            -        -      yes      -       -
            MANAGE_OFFICERS       -            -        -      -        -       yes
            MANAGE_KEYS           -            -        -      -        -       yes
            READ_AUDIT            -            -        -      -        yes     -
            """;

    static Stream<Arguments> cells() {
        var lines = TABLE.lines().map(line -> line.strip().split(" +")).toList();
        var roles = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(line ->
                        Stream.iterate(0, i -> i < roles.length, i -> i + 1)
                                .map(i ->
                                        Arguments.of(
                                                Role.valueOf(roles[i]),
                                                Permission.valueOf(line[0]),
                                                line[i + 1].equals("yes"))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachCellIsAsAgreed(Role role, Permission permission, boolean allowed) {
        var officer = new Officer(1, "zhang.san", "张三", "xining-customs", Set.of(role));

        assertThat(officer.may(permission)).isEqualTo(allowed);
    }

    @Test
    void theDrawingHasEveryRoleAndEveryPermission() {
        assertThat(cells().count())
                .isEqualTo((long) Role.values().length * Permission.values().length);
    }

    @Test
    void withoutARoleNothingIsAllowed() {
        var nobody = new Officer(1, "zhang.san", "张三", "xining-customs", Set.of());

        assertThat(Arrays.stream(Permission.values()).filter(nobody::may)).isEmpty();
    }
}
