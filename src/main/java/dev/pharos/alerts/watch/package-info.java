/// What happens to alerts, learnt from one board after the other: what began to fire, what is over, whose silence
/// ended.
@NullMarked
package dev.pharos.alerts.watch;

import org.jspecify.annotations.NullMarked;
