package dev.pharos.source;

import dev.pharos.series.Labels;

/// One active alert as the rule evaluator sees it.
///
/// @param activeAt when its expression first held, in milliseconds since the epoch
/// @param value    of the expression at the last evaluation
public record Alert(Labels labels, Labels annotations, State state, long activeAt, double value) {
    public enum State {
        PENDING,
        FIRING
    }

    public String name() {
        return labels.get("alertname");
    }

    public String severity() {
        return labels.get("severity");
    }
}
