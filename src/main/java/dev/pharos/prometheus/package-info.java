/// The Prometheus HTTP API, as Prometheus 2 and 3, VictoriaMetrics, Thanos and Mimir speak it.
@NullMarked
package dev.pharos.prometheus;

import org.jspecify.annotations.NullMarked;
