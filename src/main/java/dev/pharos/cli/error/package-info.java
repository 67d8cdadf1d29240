/// How a command fails: one line that says what and where, and an exit code that scripts can rely on.
@NullMarked
package dev.pharos.cli.error;

import org.jspecify.annotations.NullMarked;
