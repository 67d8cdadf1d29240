/// Functions of range vectors: a window slides over the columns of a series.
@NullMarked
package dev.pharos.promql.eval.window;

import org.jspecify.annotations.NullMarked;
