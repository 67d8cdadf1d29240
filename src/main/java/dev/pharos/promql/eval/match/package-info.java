/// Operators between two vectors, and between a vector and a scalar.
@NullMarked
package dev.pharos.promql.eval.match;

import org.jspecify.annotations.NullMarked;
