/// Aggregations over the series of a vector, step by step in columns.
@NullMarked
package dev.pharos.promql.eval.aggregate;

import org.jspecify.annotations.NullMarked;
