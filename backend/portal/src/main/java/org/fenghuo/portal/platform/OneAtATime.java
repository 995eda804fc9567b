package org.fenghuo.portal.platform;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * For work that takes long and goes by the clock. At a rate it has a thread of its own, for all
 * that goes by a delay shares one and would wait for it; but at a rate it also begins again while
 * it still runs, which this prevents.
 */
public final class OneAtATime {
    private final AtomicBoolean running = new AtomicBoolean();

    /** Does the work, unless somebody is at it. */
    public void run(Runnable work) {
        if (running.compareAndSet(false, true)) {
            try {
                work.run();
            } finally {
                running.set(false);
            }
        }
    }
}
