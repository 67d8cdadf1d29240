/// The session's message bus: a connection that is made anew where it broke, and who owns a name on it.
@NullMarked
package dev.pharos.desktop.bus;

import org.jspecify.annotations.NullMarked;
