package org.fenghuo.portal.kernel;

/** Something that has to have happened once before the portal calls itself ready. */
public interface StartupStep {
    boolean isDone();
}
