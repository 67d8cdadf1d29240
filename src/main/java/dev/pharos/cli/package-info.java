/// The command line, one class a command. What a command needs of the world is an interface that [dev.pharos.app]
/// wires.
@NullMarked
package dev.pharos.cli;

import org.jspecify.annotations.NullMarked;
