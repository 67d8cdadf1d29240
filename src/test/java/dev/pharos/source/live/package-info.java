/// Live sources against servers that answer as the test says.
@NullMarked
package dev.pharos.source.live;

import org.jspecify.annotations.NullMarked;
