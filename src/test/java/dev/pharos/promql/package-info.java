@NullMarked
package dev.pharos.promql;

import org.jspecify.annotations.NullMarked;
