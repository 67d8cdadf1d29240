@NullMarked
package dev.pharos.settings;

import org.jspecify.annotations.NullMarked;
