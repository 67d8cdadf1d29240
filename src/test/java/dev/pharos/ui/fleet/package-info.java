@NullMarked
package dev.pharos.ui.fleet;

import org.jspecify.annotations.NullMarked;
