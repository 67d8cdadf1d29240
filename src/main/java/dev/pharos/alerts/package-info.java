/// Alerts joined from those who evaluate rules and those who route what fires: what is on, since when, and whether
/// anybody is told.
@NullMarked
package dev.pharos.alerts;

import org.jspecify.annotations.NullMarked;
