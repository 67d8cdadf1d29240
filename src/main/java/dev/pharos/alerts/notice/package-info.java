/// What a person is told of what happens to alerts, and when not: one notice for one thing, one for many at once, and
/// none in the night but the next morning.
@NullMarked
package dev.pharos.alerts.notice;

import org.jspecify.annotations.NullMarked;
