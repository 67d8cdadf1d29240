/// Functions of instant vectors: arithmetic, dates, labels, classic histograms.
@NullMarked
package dev.pharos.promql.eval.function;

import org.jspecify.annotations.NullMarked;
