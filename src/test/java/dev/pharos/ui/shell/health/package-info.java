/// Servers that answer, fail and hang.
@NullMarked
package dev.pharos.ui.shell.health;

import org.jspecify.annotations.NullMarked;
