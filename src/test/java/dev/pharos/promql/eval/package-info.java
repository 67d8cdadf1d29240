@NullMarked
package dev.pharos.promql.eval;

import org.jspecify.annotations.NullMarked;
