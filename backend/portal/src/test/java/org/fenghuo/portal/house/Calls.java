package org.fenghuo.portal.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Calls that rules forbid, by method or method reference. */
final class Calls {
    static final DescribedPredicate<JavaAccess<?>> ASK_THE_SYSTEM_FOR_THE_TIME =
            DescribedPredicate.describe("ask the system for the time", Calls::asksForTheTime);

    static final DescribedPredicate<JavaAccess<?>> SLEEP =
            DescribedPredicate.describe("sleep", Calls::sleeps);

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of(
                    "systemUTC",
                    "systemDefaultZone",
                    "system",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes");

    private Calls() {}

    private static boolean asksForTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.getPackageName().startsWith("java.time")
                        && name.equals("now")
                        && !takesAClock(access))
                || (owner.isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(name))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && takesNothing(access));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getName().equals("<init>")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    private static boolean sleeps(JavaAccess<?> access) {
        return access.getName().equals("sleep")
                && (access.getTargetOwner().isEquivalentTo(Thread.class)
                        || access.getTargetOwner().isEquivalentTo(TimeUnit.class));
    }
}
