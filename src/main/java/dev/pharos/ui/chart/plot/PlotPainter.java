package dev.pharos.ui.chart.plot;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.layer.Frame;
import dev.pharos.ui.chart.layer.Strip;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// Paints a plot, layer on layer: shaded regions, grid, lines with their fills, thresholds. Keeps its scratch memory
/// from paint to paint.
final class PlotPainter {
    private static final double REGION = 0.13;
    private static final double SIDE = 0.1;
    private static final double MINOR = 0.5;

    /// Up to this many pixels a region is drawn as strongly as it takes to be seen.
    private static final int NARROW = 3;

    private static final double NARROW_REGION = 0.4;

    /// Up to this many lines each is drawn as exactly as can be.
    private static final int FEW = 8;

    /// With more than this nobody sees the edges of one.
    private static final int MANY = 32;

    /// As many slices of lines as are worth another processor.
    private static final int WORTH = 20_000;

    /// The least width of a strip, in pixels.
    private static final int NARROWEST = 64;

    private static final int PROCESSORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    private final Palette palette;
    private final List<Strip> strips = new ArrayList<>();

    PlotPainter(Palette palette) {
        this.palette = palette;
    }

    /// @param scale pixels a unit of the scene
    void paint(Pixels pixels, Subject subject, Axes axes, double scale) {
        int hair = Math.max(1, (int) Math.round(scale));
        ChartData data = subject.data();
        TimeScale time = new TimeScale(data.range(), pixels.width());
        ValueScale value = axes.values().scale(pixels.height());
        regions(pixels, data.regions(), time, hair);
        sides(pixels, data.thresholds(), value);
        grid(pixels, axes, time, value, hair);
        lines(subject, new Frame(pixels, time, value, fineness(subject.lines().size()), scale));
        thresholds(pixels, data.thresholds(), value, hair);
    }

    Color colour(ChartRegion region) {
        return palette.get(region.status().token());
    }

    private void regions(Pixels pixels, List<ChartRegion> regions, TimeScale time, int hair) {
        for (ChartRegion region : regions) {
            Ink ink = ink(colour(region));
            double from = Math.clamp(time.x(region.range().start()), 0, pixels.width());
            double to = Math.clamp(time.x(region.range().end()), 0, pixels.width());
            if (from >= pixels.width() || to <= 0) {
                continue;
            }
            int x = (int) Math.floor(from);
            int w = Math.max(hair, (int) Math.ceil(to) - x);
            pixels.fill(x, 0, w, pixels.height(), ink.times(w > NARROW * hair ? REGION : NARROW_REGION));
            pixels.fill(x, 0, w, 2 * hair, ink);
        }
    }

    private void grid(Pixels pixels, Axes axes, TimeScale time, ValueScale value, int hair) {
        Ink ink = ink(palette.get("grid"));
        for (TimeTick tick : axes.times()) {
            pixels.fill((int) Math.round(time.x(tick.time())), 0, hair, pixels.height(), ink);
        }
        ValueTicks ticks = axes.values();
        for (int i = 0; i < ticks.minors(); i++) {
            pixels.fill(0, (int) Math.round(value.y(ticks.minor(i))), pixels.width(), hair, ink.times(MINOR));
        }
        for (int i = 0; i < ticks.count(); i++) {
            int y = (int) Math.round(value.y(ticks.at(i)));
            pixels.fill(0, Math.min(y, pixels.height() - hair), pixels.width(), hair, ink);
        }
    }

    /// In strips side by side, on as many processors as there are, where there is enough to draw. Dashes are measured
    /// along the whole line.
    private void lines(Subject subject, Frame frame) {
        int width = frame.pixels().width();
        long slices = (long) subject.lines().size() * width * frame.fineness().slices();
        int count = subject.dashed() ? 1 : Math.clamp(Math.min(slices / WORTH, width / NARROWEST), 1, PROCESSORS);
        while (strips.size() < count) {
            strips.add(new Strip());
        }
        if (count == 1) {
            strips.getFirst().paint(subject, frame);
        } else {
            IntStream.range(0, count)
                    .parallel()
                    .forEach(i -> strips.get(i).paint(subject, frame.part(width * i / count, width * (i + 1) / count)));
        }
    }

    private static Fineness fineness(int lines) {
        return lines <= FEW ? Fineness.EXACT : lines <= MANY ? Fineness.FINE : Fineness.COARSE;
    }

    /// What lies beyond a threshold, up to the next one beyond.
    private void sides(Pixels pixels, List<Threshold> thresholds, ValueScale value) {
        for (Threshold threshold : thresholds) {
            double end = switch (threshold.side()) {
                case NONE -> threshold.value();
                case ABOVE ->
                    thresholds.stream()
                            .filter(other -> other.side() == Threshold.Side.ABOVE)
                            .mapToDouble(Threshold::value)
                            .filter(level -> level > threshold.value())
                            .min()
                            .orElse(ValueScale.LIMIT);
                case BELOW ->
                    thresholds.stream()
                            .filter(other -> other.side() == Threshold.Side.BELOW)
                            .mapToDouble(Threshold::value)
                            .filter(level -> level < threshold.value())
                            .max()
                            .orElse(-ValueScale.LIMIT);
            };
            int from = row(Math.min(value.y(threshold.value()), value.y(end)), pixels);
            int to = row(Math.max(value.y(threshold.value()), value.y(end)), pixels);
            pixels.fill(
                    0,
                    from,
                    pixels.width(),
                    to - from,
                    ink(palette.get(threshold.token())).times(SIDE));
        }
    }

    private static int row(double y, Pixels pixels) {
        return (int) Math.round(Math.clamp(y, 0, pixels.height()));
    }

    private void thresholds(Pixels pixels, List<Threshold> thresholds, ValueScale value, int hair) {
        for (Threshold threshold : thresholds) {
            double y = value.y(threshold.value());
            if (y >= 0 && y <= pixels.height()) {
                int row = Math.min((int) Math.round(y), pixels.height() - hair);
                pixels.dashes(row, hair, 6 * hair, 4 * hair, ink(palette.get(threshold.token())));
            }
        }
    }

    static Ink ink(Color colour) {
        return new Ink(
                (int) Math.round(colour.getRed() * 255),
                (int) Math.round(colour.getGreen() * 255),
                (int) Math.round(colour.getBlue() * 255),
                (int) Math.round(colour.getOpacity() * 255));
    }
}
