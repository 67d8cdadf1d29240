@NullMarked
package dev.pharos.ui.tile;

import org.jspecify.annotations.NullMarked;
