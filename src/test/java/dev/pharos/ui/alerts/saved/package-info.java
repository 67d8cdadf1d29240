/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.ui.alerts.saved;

import org.jspecify.annotations.NullMarked;
