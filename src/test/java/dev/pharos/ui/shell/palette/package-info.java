/// What is found by which letters.
@NullMarked
package dev.pharos.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
