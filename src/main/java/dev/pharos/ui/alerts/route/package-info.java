/// The way of one alert through the running configuration of an Alertmanager.
@NullMarked
package dev.pharos.ui.alerts.route;

import org.jspecify.annotations.NullMarked;
