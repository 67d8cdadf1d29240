/// Instant vectors at all steps of a query: for each series one column of values, with what is absent apart from NaN.
@NullMarked
package dev.pharos.promql.eval.column;

import org.jspecify.annotations.NullMarked;
