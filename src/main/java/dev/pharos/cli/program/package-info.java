/// What the commands need of the rest of Pharos: servers, a window, pictures, the user's files, and where to write.
@NullMarked
package dev.pharos.cli.program;

import org.jspecify.annotations.NullMarked;
