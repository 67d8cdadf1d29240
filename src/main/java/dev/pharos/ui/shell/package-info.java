/// The window: navigation, time, status, command palette, and the place where the pages live.
@NullMarked
package dev.pharos.ui.shell;

import org.jspecify.annotations.NullMarked;
