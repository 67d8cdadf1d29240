/// Looks at the alerts that have a name, and the menu that they are chosen in.
@NullMarked
package dev.pharos.ui.alerts.saved;

import org.jspecify.annotations.NullMarked;
