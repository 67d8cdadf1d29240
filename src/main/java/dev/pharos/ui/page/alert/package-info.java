/// What pages can ask of alerts.
@NullMarked
package dev.pharos.ui.page.alert;

import org.jspecify.annotations.NullMarked;
