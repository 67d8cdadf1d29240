/// Real servers for tests: Prometheus, Alertmanager, the exporters, Redis and VictoriaMetrics as Debian ships
/// them, on loopback, in a directory and on ports of their own, ended with the test. And a fake fleet of any
/// size.
@NullMarked
package dev.pharos.stack;

import org.jspecify.annotations.NullMarked;
