/// Servers beside the metrics.
@NullMarked
package dev.pharos.app.connect;

import org.jspecify.annotations.NullMarked;
