/// What pages about alerts show of rules: expressions, labels, and the rule behind an alert with its chart.
@NullMarked
package dev.pharos.ui.alerts.rule;

import org.jspecify.annotations.NullMarked;
