/// What is valid in an expression but likely not meant.
@NullMarked
package dev.pharos.promql.hint;

import org.jspecify.annotations.NullMarked;
