package dev.pharos.ui.chart.plot;

import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.layer.Stress;
import dev.pharos.ui.chart.view.ValueRange;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How the data of a chart are looked at.
///
/// @param shown  which lines are drawn; the value axes fit those
/// @param stress the line that is told apart, null where none is
/// @param pinned the values of the left axis that are seen, null for all of those lines
/// @param zone   of the times on the axis
public record Look(
        Predicate<ChartLine> shown,
        @Nullable Stress stress,
        @Nullable ValueRange pinned,
        ZoneId zone) {}
