@NullMarked
package dev.pharos.source;

import org.jspecify.annotations.NullMarked;
