/// The log, and what becomes of a bug: written there whole, told by a code.
@NullMarked
package dev.pharos.app.log;

import org.jspecify.annotations.NullMarked;
