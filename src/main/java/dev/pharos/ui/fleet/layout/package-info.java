/// Where everything stands in the picture of the fleet: cards, the boxes in them and the ways of the lines
/// between. Knows no scene and no colour.
@NullMarked
package dev.pharos.ui.fleet.layout;

import org.jspecify.annotations.NullMarked;
