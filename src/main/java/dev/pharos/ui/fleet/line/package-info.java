/// What the fleet page says of an instance or a group of them, in words and numbers ready to show, filter, group and
/// sort. Knows no scene.
@NullMarked
package dev.pharos.ui.fleet.line;

import org.jspecify.annotations.NullMarked;
