package dev.pharos.dashboard;

import dev.pharos.series.Step;

/// One question of a chart. Equal ones are asked once, however many panels want them.
public record RangeQuery(String promql, Step step) {
    /// Whether the value at one time does not depend on the range around it, so that ranges can be put together.
    /// The preprocessors `start()` and `end()` are what breaks this.
    boolean composable() {
        return !promql.contains("start()") && !promql.contains("end()");
    }
}
