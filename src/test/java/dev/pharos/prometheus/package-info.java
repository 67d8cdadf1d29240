/// The Prometheus API against servers that answer as the test says, and against real ones.
@NullMarked
package dev.pharos.prometheus;

import org.jspecify.annotations.NullMarked;
