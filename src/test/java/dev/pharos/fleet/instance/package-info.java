@NullMarked
package dev.pharos.fleet.instance;

import org.jspecify.annotations.NullMarked;
