/// Live tiles: one number that matters, with its words, a gauge or a trend. The only room of TilesFX.
///
/// TilesFX draws the graphics. The words are our own labels: its texts scale with the tile, which makes Korean
/// unreadable in tiles of the size used here.
@NullMarked
package dev.pharos.ui.tile;

import org.jspecify.annotations.NullMarked;
