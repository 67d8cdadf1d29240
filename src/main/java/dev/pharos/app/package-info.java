/// Start, wiring by plain constructors, closing in reverse order.
@NullMarked
package dev.pharos.app;

import org.jspecify.annotations.NullMarked;
