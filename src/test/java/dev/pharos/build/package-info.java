/// What the build itself promises: the format of the sources and the walls between packages.
@NullMarked
package dev.pharos.build;

import org.jspecify.annotations.NullMarked;
