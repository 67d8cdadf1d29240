/// Tests of the runbooks against the rules they belong to.
@NullMarked
package dev.pharos.alerts.runbook;

import org.jspecify.annotations.NullMarked;
