package org.fenghuo.teeth.modulith.cellar;

import org.fenghuo.teeth.modulith.roof.tiles.Tile;

/** Uses what its owner does not hand out. */
public record Cellar(Tile stolen) {}
