package dev.pharos.ui.chart;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.note.TimeLabels;
import dev.pharos.ui.chart.plot.Plot;
import dev.pharos.ui.chart.tell.Readout;
import dev.pharos.ui.chart.tell.Telling;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What a chart's tooltip says of a time.
final class TooltipText {
    /// As near to a mark one is at it, in the scene's units.
    private static final double AT_MARK = 4;

    private final TimeChart chart;
    private final Plot plot;
    private final TimeLabels times;
    private final Messages messages;

    TooltipText(TimeChart chart, Plot plot, TimeLabels times, Messages messages) {
        this.chart = chart;
        this.plot = plot;
        this.times = times;
        this.messages = messages;
    }

    Telling at(long time, ChartData data, ChartPointer pointer) {
        List<Telling.Row> rows = new ArrayList<>();
        for (ChartLine line : data.lines()) {
            double value = pointer.shows(line) ? Readout.at(line.series(), time, data) : Double.NaN;
            if (!Double.isNaN(value)) {
                rows.add(new Telling.Row(
                        plot.colour(line.series().labels()),
                        line.name(),
                        value,
                        earlier(line, time, data),
                        chart.spec().unit(line),
                        Objects.equals(line.series().labels(), pointer.told())
                                ? Telling.Nearness.NEAREST
                                : Telling.Nearness.OTHER));
            }
        }
        rows.sort(Comparator.comparingDouble(Telling.Row::value).reversed());
        return new Telling(
                times.of(time, chart.zone()),
                comparedWith(data),
                held(data, time),
                rows,
                data.isUnknown(time) ? Telling.Lack.UNKNOWN : Telling.Lack.NONE);
    }

    private static double earlier(ChartLine line, long time, ChartData data) {
        return data.comparison()
                .of(line)
                .map(then -> Readout.at(then.series(), time, data))
                .orElse(Double.NaN);
    }

    private String comparedWith(ChartData data) {
        return data.comparison().isNone()
                ? ""
                : messages.get(
                        "tooltip.compared",
                        Quantity.duration(Duration.ofMillis(data.comparison().shift())));
    }

    private List<Telling.Held> held(ChartData data, long time) {
        List<Telling.Held> held = new ArrayList<>();
        long beside = (long)
                (AT_MARK * data.range().millis() / Math.max(1, chart.area().getWidth()));
        for (ChartMark mark : data.annotations().marks()) {
            if (Math.abs(mark.time() - time) <= beside) {
                held.add(new Telling.Held(plot.colour(mark), mark.text()));
            }
        }
        Set<String> named = new HashSet<>();
        data.annotations().regions().stream()
                .filter(region -> region.range().contains(time))
                .sorted(Comparator.comparingInt(
                        (ChartRegion region) -> -region.status().urgency()))
                .filter(region -> named.add(region.label()))
                .forEach(region -> held.add(new Telling.Held(plot.colour(region), region.label())));
        return held;
    }
}
