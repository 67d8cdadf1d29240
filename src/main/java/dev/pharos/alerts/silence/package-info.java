/// Silences beside the alerts that are on: what each keeps quiet, and what is wrong with it.
@NullMarked
package dev.pharos.alerts.silence;

import org.jspecify.annotations.NullMarked;
