package org.fenghuo.teeth.modulith.roof;

import org.fenghuo.teeth.modulith.ground.Ground;

/** Closes the circle. */
public record Roof(Ground ground) {}
