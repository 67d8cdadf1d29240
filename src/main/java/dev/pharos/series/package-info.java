/// The words everyone speaks: label sets, series as columns of primitives, time ranges, steps, units and how
/// numbers are written. Depends on nothing but the JDK.
@NullMarked
package dev.pharos.series;

import org.jspecify.annotations.NullMarked;
