/// Tests of what lies in the package of the same name.
@NullMarked
package dev.pharos.ui.alerts.route;

import org.jspecify.annotations.NullMarked;
