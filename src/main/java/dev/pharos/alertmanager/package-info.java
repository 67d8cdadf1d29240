/// The Alertmanager's HTTP API, version 2.
@NullMarked
package dev.pharos.alertmanager;

import org.jspecify.annotations.NullMarked;
