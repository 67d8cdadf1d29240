/// Prometheus's script language for tests of expressions.
@NullMarked
package dev.pharos.promql.script;

import org.jspecify.annotations.NullMarked;
