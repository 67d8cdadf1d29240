/// The one interface that pages know, [dev.pharos.source.MetricSource]: live today, recorded the same way.
@NullMarked
package dev.pharos.source;

import org.jspecify.annotations.NullMarked;
