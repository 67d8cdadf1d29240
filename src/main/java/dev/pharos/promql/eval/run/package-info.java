/// What bounds an evaluation: samples held, time, cancelling; and the processors it is spread over.
@NullMarked
package dev.pharos.promql.eval.run;

import org.jspecify.annotations.NullMarked;
