package dev.pharos.bench.chart;

import java.util.List;
import java.util.Locale;

/// What one process measures.
public enum Scenario {
    /// A million samples, panned over, beside the peers.
    PAN,
    /// Ten million samples, zoomed.
    ZOOM,
    /// From columns to the first picture.
    FIRST,
    /// A page of charts that go on.
    PAGE,
    /// The memory of a chart.
    WEIGHT,
    /// How true its lines are.
    FIDELITY;

    /// As it is named among a benchmark's arguments and before its readings: `pan`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    void measure(Readings readings) throws Exception {
        switch (this) {
            case PAN -> Pan.measure(readings);
            case ZOOM -> Zoom.measure(readings);
            case FIRST -> First.measure(readings);
            case PAGE -> LivePage.measure(readings);
            case WEIGHT -> Weight.measure(readings);
            case FIDELITY -> Fidelity.measure(readings);
        }
    }

    /// Options of its JVM: single frames are timed with pulses that follow each other at once, what a page costs at
    /// the rate of the display.
    List<String> options() {
        return switch (this) {
            case PAN, ZOOM, FIRST -> List.of("-Djavafx.animation.fullspeed=true");
            case PAGE, WEIGHT, FIDELITY -> List.of();
        };
    }
}
