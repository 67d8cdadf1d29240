@NullMarked
package dev.pharos.ui.trouble;

import org.jspecify.annotations.NullMarked;
