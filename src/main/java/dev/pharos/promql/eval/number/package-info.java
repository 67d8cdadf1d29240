/// Arithmetic as Go does it, where Java's differs.
@NullMarked
package dev.pharos.promql.eval.number;

import org.jspecify.annotations.NullMarked;
