package org.fenghuo.portal.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How often one network address may send, and may be wrong, in an hour. */
@Component
class Limits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 100_000;

    private static final int FILES_EACH = 10;

    /** One in five may come from machines that did not compute. */
    private static final int WAITED_OF = 5;

    private final IntakeSettings settings;
    private final Cache<String, AtomicInteger> sent = counters();
    private final Cache<String, AtomicInteger> waited = counters();
    private final Cache<String, AtomicInteger> wrong = counters();
    private final Cache<String, AtomicInteger> files = counters();

    Limits(IntakeSettings settings) {
        this.settings = settings;
    }

    /** Counts a submission; whether it is one too many. */
    boolean tooManySent() {
        return sent.get(address(), _ -> new AtomicInteger()).incrementAndGet()
                > settings.perAddress();
    }

    /** Counts a submission of somebody who waited instead of computing, which costs less. */
    boolean tooManyWaited() {
        return waited.get(address(), _ -> new AtomicInteger()).incrementAndGet()
                > Math.max(1, settings.perAddress() / WAITED_OF);
    }

    /** Counts a file; whether it is one too many. */
    boolean tooManyFiles() {
        return files.get(address(), _ -> new AtomicInteger()).incrementAndGet()
                > settings.perAddress() * FILES_EACH;
    }

    boolean tooManyWrong() {
        AtomicInteger count = wrong.getIfPresent(address());
        return count != null && count.get() >= settings.wrongSecrets();
    }

    void countWrong() {
        wrong.get(address(), _ -> new AtomicInteger()).incrementAndGet();
    }

    private static Cache<String, AtomicInteger> counters() {
        return Caffeine.newBuilder().expireAfterWrite(HOUR).maximumSize(MOST_ADDRESSES).build();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest().getRemoteAddr()
                : "";
    }
}
