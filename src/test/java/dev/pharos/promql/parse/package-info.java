@NullMarked
package dev.pharos.promql.parse;

import org.jspecify.annotations.NullMarked;
