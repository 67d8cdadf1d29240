@NullMarked
package dev.pharos.ui.fleet.line;

import org.jspecify.annotations.NullMarked;
