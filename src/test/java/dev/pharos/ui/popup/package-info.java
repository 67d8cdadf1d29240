/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.ui.popup;

import org.jspecify.annotations.NullMarked;
