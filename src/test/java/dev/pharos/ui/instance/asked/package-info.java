@NullMarked
package dev.pharos.ui.instance.asked;

import org.jspecify.annotations.NullMarked;
