/// What the user types to see only some of the fleet.
@NullMarked
package dev.pharos.ui.fleet.filter;

import org.jspecify.annotations.NullMarked;
