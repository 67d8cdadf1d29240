package dev.pharos.ui.chart.plot;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Frame;
import dev.pharos.ui.chart.layer.Looks;
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
import org.jspecify.annotations.Nullable;

/// Paints a plot, layer on layer: shaded regions, grid, lines with their fills, thresholds. Keeps its scratch memory
/// from paint to paint, and knows what it painted last.
final class PlotPainter {
    /// Up to this many lines each is drawn as exactly as can be.
    private static final int FEW = 16;

    /// With more than this nobody sees the edges of one.
    private static final int MANY = 32;

    /// With more than this nobody follows one.
    private static final int CLOUD = 128;

    /// As many slices of lines as are worth another processor.
    private static final int WORTH = 8_000;

    /// With more slices of lines than this a frame may come late.
    private static final int MUCH = 100_000;

    /// The least width of a strip, in pixels.
    private static final int NARROWEST = 64;

    private static final int PROCESSORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    private final Palette palette;
    private final List<Strip> strips = new ArrayList<>();
    private @Nullable Painted painted;

    PlotPainter(Palette palette) {
        this.palette = palette;
    }

    /// Paints what the pixels do not show yet: all of it, or where the picture before goes on beside itself, no more
    /// than the columns that are others.
    ///
    /// @param scale pixels a unit of the scene
    void paint(Pixels pixels, Subject subject, Axes axes, double scale, Pace pace) {
        Frame frame = new Frame(
                pixels,
                new TimeScale(subject.data().range(), pixels.width()),
                axes.values().scale(pixels.height()),
                axes.on(ValueSide.RIGHT).scale(pixels.height()),
                finest(subject),
                scale);
        Painted before = painted;
        // On the way a picture goes on as fine as it is.
        Fineness sought = pace == Pace.MOVING && before != null ? before.frame().fineness() : frame.fineness();
        if (before != null && goOn(before, frame.as(sought), subject, axes)) {
            return;
        }
        boolean late = pace == Pace.MOVING && slices(subject, frame) > MUCH;
        pixels.clear();
        Painted next = Painted.whole(late ? frame.as(Fineness.ROUGH) : frame, subject, axes);
        layers(next.frame(), next);
        painted = next;
    }

    /// Moves what is painted, and paints what comes into sight or is another by now; false, and nothing done, where the
    /// next picture is another one.
    private boolean goOn(Painted before, Frame frame, Subject subject, Axes axes) {
        Kept kept = before.kept(frame, subject, axes).orElse(null);
        if (kept == null) {
            return false;
        }
        frame.pixels().take(before.frame().pixels(), kept.columns());
        Painted next = before.moved(kept.columns(), frame, subject, axes);
        anew(frame.part(0, kept.from()), next);
        anew(frame.part(kept.to(), frame.pixels().width()), next);
        painted = next;
        return true;
    }

    private void anew(Frame part, Painted picture) {
        part.pixels().clear();
        layers(part, picture);
    }

    /// Whether the picture is one for a moment, to be painted again at rest.
    boolean isDraft() {
        Painted last = painted;
        return last != null && last.frame().fineness() != finest(last.subject());
    }

    /// The pixels are gone.
    void forget() {
        painted = null;
    }

    private void layers(Frame frame, Painted picture) {
        if (frame.pixels().width() == 0) {
            return;
        }
        int hair = Math.max(1, (int) Math.round(frame.scale()));
        Annotations notes = picture.subject().data().annotations();
        regions(frame, notes.regions(), hair);
        sides(frame.pixels(), notes.thresholds(), frame.value());
        grid(frame, picture.axes(), hair);
        lines(picture.subject(), frame);
        thresholds(frame, notes.thresholds(), picture.column(), hair);
        marks(frame, notes.marks(), hair);
    }

    Color colour(ChartRegion region) {
        return palette.get(region.status().token());
    }

    private void regions(Frame frame, List<ChartRegion> regions, int hair) {
        Pixels pixels = frame.pixels();
        TimeScale time = frame.time();
        for (ChartRegion region : regions) {
            Ink ink = ink(colour(region));
            // A little beyond the edges: what is wide stays wide while it comes into sight.
            int beside = 2 * Looks.NARROW * hair;
            double from = Math.clamp(time.x(region.range().start()), -beside, time.width() + beside);
            double to = Math.clamp(time.x(region.range().end()), -beside, time.width() + beside);
            int x = (int) Math.floor(from);
            int w = Math.max(hair, (int) Math.ceil(to) - x);
            int left = x - pixels.left();
            pixels.fill(
                    left,
                    0,
                    w,
                    pixels.height(),
                    ink.times(w > Looks.NARROW * hair ? Looks.REGION : Looks.NARROW_REGION));
            pixels.fill(left, 0, w, Looks.RULE * hair, ink);
        }
    }

    private void grid(Frame frame, Axes axes, int hair) {
        Pixels pixels = frame.pixels();
        Ink ink = ink(palette.get("grid"));
        for (TimeTick tick : axes.times()) {
            int x = (int) Math.round(frame.time().x(tick.time()));
            pixels.fill(x - pixels.left(), 0, hair, pixels.height(), ink);
        }
        ValueTicks ticks = axes.values();
        ValueScale value = frame.value();
        for (int i = 0; i < ticks.minors(); i++) {
            pixels.fill(0, (int) Math.round(value.y(ticks.minor(i))), pixels.width(), hair, ink.times(Looks.MINOR));
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
        long slices = slices(subject, frame);
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

    private static long slices(Subject subject, Frame frame) {
        return (long) subject.count()
                * frame.pixels().width()
                * frame.fineness().slices();
    }

    private static Fineness finest(Subject subject) {
        int lines = subject.lines().size();
        return lines <= FEW
                ? Fineness.EXACT
                : lines <= MANY ? Fineness.FINE : lines <= CLOUD ? Fineness.COARSE : Fineness.ROUGH;
    }

    /// What lies beyond a threshold, up to the next one beyond.
    private void sides(Pixels pixels, List<Threshold> thresholds, ValueScale value) {
        for (Threshold threshold : thresholds) {
            double end = Math.clamp(threshold.end(thresholds), -ValueScale.LIMIT, ValueScale.LIMIT);
            int from = row(Math.min(value.y(threshold.value()), value.y(end)), pixels);
            int to = row(Math.max(value.y(threshold.value()), value.y(end)), pixels);
            pixels.fill(
                    0,
                    from,
                    pixels.width(),
                    to - from,
                    ink(palette.get(threshold.token())).times(Looks.SIDE));
        }
    }

    private static int row(double y, Pixels pixels) {
        return (int) Math.round(Math.clamp(y, 0, pixels.height()));
    }

    private void thresholds(Frame frame, List<Threshold> thresholds, long column, int hair) {
        Pixels pixels = frame.pixels();
        ValueScale value = frame.value();
        for (Threshold threshold : thresholds) {
            double y = value.y(threshold.value());
            if (y >= 0 && y <= pixels.height()) {
                int row = Math.min((int) Math.round(y), pixels.height() - hair);
                int phase = (int) Math.floorMod(column + pixels.left(), (long) (Looks.DASH + Looks.DASH_GAP) * hair);
                pixels.dashes(
                        row,
                        hair,
                        Looks.DASH * hair,
                        Looks.DASH_GAP * hair,
                        phase,
                        ink(palette.get(threshold.token())));
            }
        }
    }

    private void marks(Frame frame, List<ChartMark> marks, int hair) {
        Pixels pixels = frame.pixels();
        for (ChartMark mark : marks) {
            double x = frame.time().x(mark.time());
            // A little beyond the edges: what comes into sight is there.
            if (x >= -hair && x <= frame.time().width() + hair) {
                pixels.fill(
                        (int) Math.floor(x) - pixels.left(),
                        0,
                        hair,
                        pixels.height(),
                        ink(palette.get(mark.kind().token())).times(Looks.MARK));
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
