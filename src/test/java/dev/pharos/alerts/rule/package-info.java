/// Tests of how rules are read.
@NullMarked
package dev.pharos.alerts.rule;

import org.jspecify.annotations.NullMarked;
