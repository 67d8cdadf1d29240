@NullMarked
package dev.pharos.ui.environment;

import org.jspecify.annotations.NullMarked;
