package org.fenghuo.teeth.modulith.ground;

import org.fenghuo.teeth.modulith.roof.Roof;

/** Leans on what stands on it. */
public record Ground(Roof roof) {}
