package org.fenghuo.teeth.modulith.roof.tiles;

/** Nobody outside the roof is to touch it. */
public record Tile(String colour) {}
