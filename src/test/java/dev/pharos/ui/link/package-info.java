@NullMarked
package dev.pharos.ui.link;

import org.jspecify.annotations.NullMarked;
