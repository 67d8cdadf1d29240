/// PromQL as text: tokens, the syntax tree that a text stands for, and errors at the place and in the words of
/// Prometheus.
@NullMarked
package dev.pharos.promql.parse;

import org.jspecify.annotations.NullMarked;
