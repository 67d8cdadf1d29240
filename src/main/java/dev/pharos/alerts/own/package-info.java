/// Alerts that Pharos raises itself: what no rule can tell because it is the servers of the rules that are silent.
@NullMarked
package dev.pharos.alerts.own;

import org.jspecify.annotations.NullMarked;
