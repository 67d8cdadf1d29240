/// The decoder against JSON that is right, strange, cut or hostile.
@NullMarked
package dev.pharos.prometheus.wire;

import org.jspecify.annotations.NullMarked;
