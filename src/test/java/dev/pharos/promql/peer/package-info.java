/// The evaluator side by side with a real Prometheus, over the same samples.
@NullMarked
package dev.pharos.promql.peer;

import org.jspecify.annotations.NullMarked;
