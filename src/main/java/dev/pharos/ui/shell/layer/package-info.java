/// What lies above the page: things that float, notices, the details of a failure.
@NullMarked
package dev.pharos.ui.shell.layer;

import org.jspecify.annotations.NullMarked;
