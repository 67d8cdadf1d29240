/// What is seen when nothing is configured yet: where is your Prometheus?
@NullMarked
package dev.pharos.ui.welcome;

import org.jspecify.annotations.NullMarked;
