/// What to do about an alert, read without any server.
@NullMarked
package dev.pharos.ui.alerts.runbook;

import org.jspecify.annotations.NullMarked;
