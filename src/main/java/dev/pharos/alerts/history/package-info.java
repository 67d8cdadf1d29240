/// What was on: from when to when, how often and how long, as servers wrote it down and as Pharos saw it itself.
@NullMarked
package dev.pharos.alerts.history;

import org.jspecify.annotations.NullMarked;
