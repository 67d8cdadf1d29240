/// Times as they are typed and written.
@NullMarked
package dev.pharos.ui.shell.time;

import org.jspecify.annotations.NullMarked;
