@NullMarked
package dev.pharos.ui.fleet.table;

import org.jspecify.annotations.NullMarked;
