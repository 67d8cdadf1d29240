/// Tests of the alerts that Pharos raises itself.
@NullMarked
package dev.pharos.alerts.own;

import org.jspecify.annotations.NullMarked;
