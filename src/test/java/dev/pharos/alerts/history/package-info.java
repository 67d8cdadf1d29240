/// Tests of what was on and when.
@NullMarked
package dev.pharos.alerts.history;

import org.jspecify.annotations.NullMarked;
