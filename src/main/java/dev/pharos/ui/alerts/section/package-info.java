/// The pages that are about alerts, and the way between them.
@NullMarked
package dev.pharos.ui.alerts.section;

import org.jspecify.annotations.NullMarked;
