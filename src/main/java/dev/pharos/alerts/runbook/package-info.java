/// What to do about an alert that Pharos ships the rule of: one text for each and each language, offline.
@NullMarked
package dev.pharos.alerts.runbook;

import org.jspecify.annotations.NullMarked;
