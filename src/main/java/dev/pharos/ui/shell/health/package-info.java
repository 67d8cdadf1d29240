/// How the servers behind the window are: who they are, how fast they answer, what fires. Each is asked in a line of
/// its own.
@NullMarked
package dev.pharos.ui.shell.health;

import org.jspecify.annotations.NullMarked;
