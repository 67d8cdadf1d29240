/// PromQL evaluated over samples: each series over all steps at once, to the numbers that Prometheus gives.
@NullMarked
package dev.pharos.promql.eval;

import org.jspecify.annotations.NullMarked;
