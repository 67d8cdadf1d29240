@NullMarked
package dev.pharos.promql.store;

import org.jspecify.annotations.NullMarked;
