/// Tests of acknowledging alerts.
@NullMarked
package dev.pharos.alerts.acknowledge;

import org.jspecify.annotations.NullMarked;
