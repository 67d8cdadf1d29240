@NullMarked
package dev.pharos.promql.print;

import org.jspecify.annotations.NullMarked;
