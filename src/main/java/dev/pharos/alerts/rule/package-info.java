/// Rules as somebody reads them: which need looking at, which one an alert is of, and what its expression compares.
@NullMarked
package dev.pharos.alerts.rule;

import org.jspecify.annotations.NullMarked;
