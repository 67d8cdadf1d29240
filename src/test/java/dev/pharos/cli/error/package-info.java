/// What a failed command says.
@NullMarked
package dev.pharos.cli.error;

import org.jspecify.annotations.NullMarked;
