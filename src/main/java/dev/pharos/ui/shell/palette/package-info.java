/// The command palette: one field that finds pages, commands, environments and instances by parts of their names.
@NullMarked
package dev.pharos.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
