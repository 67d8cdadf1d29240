/// What floats, and who has the keyboard meanwhile.
@NullMarked
package dev.pharos.ui.shell.layer;

import org.jspecify.annotations.NullMarked;
