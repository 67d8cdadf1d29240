/// The fleet page: is anything wrong, and where? Tiles over the whole fleet, its problems in words, and two views of
/// the same selection of instances, a table and a topology.
@NullMarked
package dev.pharos.ui.fleet;

import org.jspecify.annotations.NullMarked;
