/// Expressions as text, in a line or over many.
@NullMarked
package dev.pharos.promql.print;

import org.jspecify.annotations.NullMarked;
