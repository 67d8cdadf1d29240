@NullMarked
package dev.pharos.ui.fleet.topology;

import org.jspecify.annotations.NullMarked;
