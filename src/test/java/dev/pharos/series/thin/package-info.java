@NullMarked
package dev.pharos.series.thin;

import org.jspecify.annotations.NullMarked;
