@NullMarked
package dev.pharos.fleet;

import org.jspecify.annotations.NullMarked;
