/// Tests of what is told of what happens to alerts.
@NullMarked
package dev.pharos.alerts.notice;

import org.jspecify.annotations.NullMarked;
