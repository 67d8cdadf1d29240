package dev.pharos.ui.chart.content;

import java.util.List;

/// What stands on a chart beside its lines.
///
/// @param regions    times that something held for, an alert's firing for one
/// @param thresholds levels to show, within the values' range or not
/// @param marks      moments worth knowing
public record Annotations(List<ChartRegion> regions, List<Threshold> thresholds, List<ChartMark> marks) {
    public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of());

    public Annotations {
        regions = List.copyOf(regions);
        thresholds = List.copyOf(thresholds);
        marks = List.copyOf(marks);
    }

    public static Annotations ofRegions(List<ChartRegion> regions) {
        return new Annotations(regions, List.of(), List.of());
    }

    public static Annotations ofThresholds(List<Threshold> thresholds) {
        return new Annotations(List.of(), thresholds, List.of());
    }

    public static Annotations ofMarks(List<ChartMark> marks) {
        return new Annotations(List.of(), List.of(), marks);
    }
}
