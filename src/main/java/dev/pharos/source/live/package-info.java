/// A live server as a [dev.pharos.source.MetricSource], and the test whether an address leads to one.
@NullMarked
package dev.pharos.source.live;

import org.jspecify.annotations.NullMarked;
