/// What Pharos does on the user's desktop outside its window: popups here, the rest in the packages below. It knows
/// what a popup is, not what it tells of.
@NullMarked
package dev.pharos.desktop;

import org.jspecify.annotations.NullMarked;
