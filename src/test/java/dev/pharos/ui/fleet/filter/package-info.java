@NullMarked
package dev.pharos.ui.fleet.filter;

import org.jspecify.annotations.NullMarked;
