@NullMarked
package dev.pharos.cli.output;

import org.jspecify.annotations.NullMarked;
