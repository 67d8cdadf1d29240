/// Less of a series that looks the same: what decides its picture at a width, found without walking every sample.
@NullMarked
package dev.pharos.series.thin;

import org.jspecify.annotations.NullMarked;
