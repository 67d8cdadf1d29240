@NullMarked
package dev.pharos.ui.fleet.layout;

import org.jspecify.annotations.NullMarked;
