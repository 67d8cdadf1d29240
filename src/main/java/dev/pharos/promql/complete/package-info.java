/// What may be written at a place in an expression that is not finished.
@NullMarked
package dev.pharos.promql.complete;

import org.jspecify.annotations.NullMarked;
