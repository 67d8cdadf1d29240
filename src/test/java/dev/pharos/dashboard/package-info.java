@NullMarked
package dev.pharos.dashboard;

import org.jspecify.annotations.NullMarked;
