@NullMarked
package dev.pharos.app;

import org.jspecify.annotations.NullMarked;
