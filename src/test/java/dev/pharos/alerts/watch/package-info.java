/// Tests of what happens to alerts from board to board.
@NullMarked
package dev.pharos.alerts.watch;

import org.jspecify.annotations.NullMarked;
