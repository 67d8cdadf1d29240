/// What is measured of the charts, each in a process of its own: a process has one toolkit, and how fast that goes is
/// set when it starts.
@NullMarked
package dev.pharos.bench.chart;

import org.jspecify.annotations.NullMarked;
