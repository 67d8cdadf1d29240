package dev.pharos.ui.chart.plot;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.raster.AreaRaster;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.chart.raster.Profile;
import dev.pharos.ui.chart.raster.Shade;
import dev.pharos.ui.chart.raster.StrokeRaster;
import dev.pharos.ui.theme.Palette;
import java.util.List;
import javafx.scene.paint.Color;

/// Paints a plot, layer on layer: shaded regions, grid, areas, lines, thresholds. Keeps its scratch memory from paint
/// to paint.
final class PlotPainter {
    private static final double LINE = 1.5;
    private static final double AREA = 0.22;
    private static final double AREA_FADE = 0.15;
    private static final double STACKED_AREA = 0.55;
    private static final double REGION = 0.13;

    /// Up to this many pixels a region is drawn as strongly as it takes to be seen.
    private static final int NARROW = 3;

    private static final double NARROW_REGION = 0.4;

    /// Up to this many lines each is drawn as exactly as can be.
    private static final int FEW = 16;

    /// With more than this nobody sees the edges of one.
    private static final int MANY = 48;

    private final Palette palette;
    private final SeriesColours colours;
    private final LineFeed feed = new LineFeed();
    private final StrokeRaster stroke = new StrokeRaster();
    private final AreaRaster areas = new AreaRaster();
    private final Profile upper = new Profile();
    private final Profile lower = new Profile();

    PlotPainter(Palette palette, SeriesColours colours) {
        this.palette = palette;
        this.colours = colours;
    }

    /// @param drawn  the lines to draw, raised where they are stacked
    /// @param scale  pixels a unit of the scene
    void paint(
            Pixels pixels, ChartSpec.Drawing drawing, ChartData data, List<ChartLine> drawn, Axes axes, double scale) {
        int hair = Math.max(1, (int) Math.round(scale));
        TimeScale time = new TimeScale(data.range(), pixels.width());
        ValueScale value = axes.values().scale(pixels.height());
        regions(pixels, data.regions(), time, hair);
        grid(pixels, axes, time, value, hair);
        float thickness = (float) (LINE * scale);
        switch (drawing) {
            case LINES -> lines(pixels, data, drawn, time, value, thickness);
            case AREA -> {
                areas(pixels, data, drawn, time, value);
                lines(pixels, data, drawn, time, value, thickness);
            }
            case STACKED -> {
                stack(pixels, data, drawn, time, value);
                lines(pixels, data, drawn, time, value, thickness);
            }
        }
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
        for (int i = 0; i < ticks.count(); i++) {
            int y = (int) Math.round(value.y(ticks.at(i)));
            pixels.fill(0, Math.min(y, pixels.height() - hair), pixels.width(), hair, ink);
        }
    }

    private void lines(
            Pixels pixels, ChartData data, List<ChartLine> drawn, TimeScale time, ValueScale value, float thickness) {
        Fineness fineness = fineness(drawn.size());
        // The first line is the one on top.
        for (int i = drawn.size() - 1; i >= 0; i--) {
            ChartLine line = drawn.get(i);
            stroke.begin(pixels, ink(colours.of(line.series().labels())), thickness, fineness);
            feed.draw(line.series(), null, time, value, data.reach(), fineness, stroke);
        }
    }

    private void areas(Pixels pixels, ChartData data, List<ChartLine> drawn, TimeScale time, ValueScale value) {
        Fineness fineness = fineness(drawn.size());
        lower.level(pixels, fineness, Math.clamp(value.y(0), 0, pixels.height()));
        // Many areas over each other are mud: the more there are, the fainter.
        double opacity = AREA / Math.sqrt(Math.max(1, drawn.size()));
        for (ChartLine line : drawn) {
            upper.begin(pixels, fineness);
            feed.draw(line.series(), null, time, value, data.reach(), fineness, upper);
            Ink ink = ink(colours.of(line.series().labels())).times(opacity);
            areas.fill(upper, lower, pixels, Shade.fading(ink, AREA_FADE));
        }
    }

    private void stack(Pixels pixels, ChartData data, List<ChartLine> drawn, TimeScale time, ValueScale value) {
        Fineness fineness = fineness(drawn.size());
        lower.level(pixels, fineness, Math.clamp(value.y(0), 0, pixels.height()));
        for (ChartLine line : drawn) {
            upper.begin(pixels, fineness);
            feed.draw(line.series(), null, time, value, data.reach(), fineness, upper);
            Ink ink = ink(colours.of(line.series().labels())).times(STACKED_AREA);
            areas.fill(upper, lower, pixels, Shade.even(ink));
            lower.follow(upper);
        }
    }

    private static Fineness fineness(int lines) {
        return lines <= FEW ? Fineness.EXACT : lines <= MANY ? Fineness.FINE : Fineness.COARSE;
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

    private static Ink ink(Color colour) {
        return new Ink(
                (int) Math.round(colour.getRed() * 255),
                (int) Math.round(colour.getGreen() * 255),
                (int) Math.round(colour.getBlue() * 255),
                (int) Math.round(colour.getOpacity() * 255));
    }
}
