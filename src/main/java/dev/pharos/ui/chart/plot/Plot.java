package dev.pharos.ui.chart.plot;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Unit;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.ValueAxis;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Drawn;
import dev.pharos.ui.chart.layer.Stacking;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.view.ValueRange;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.theme.Palette;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The picture of one chart and the axes it was drawn with.
public final class Plot {
    private static final Ink NO_INK = new Ink(0, 0, 0, 0);

    private final ChartSpec spec;
    private final SeriesColours colours;
    private final Palette palette;
    private final PlotPainter painter;
    private final Pyramids pyramids;
    private final PlotPicture picture = new PlotPicture();
    private final Motion motion;
    private @Nullable Raised drawn;
    /// What was painted last.
    private @Nullable Still painted;

    /// @param changed what to do when it can be painted faster or finer than before
    public Plot(ChartSpec spec, Palette palette, Runnable changed) {
        this.spec = spec;
        this.palette = palette;
        this.colours = new SeriesColours(palette);
        this.painter = new PlotPainter(palette);
        this.pyramids = new Pyramids(FxThread.executor(), changed);
        this.motion = new Motion(changed);
    }

    public Node view() {
        return picture.view();
    }

    public Color colour(ChartRegion region) {
        return palette.get(region.status().token());
    }

    public Color colour(ChartMark mark) {
        return palette.get(mark.kind().token());
    }

    public Color colour(Labels labels) {
        return colours.of(labels);
    }

    /// Gives every line its colour; to be called whenever there are new data, so that hidden lines have theirs too.
    public void meet(List<ChartLine> lines) {
        colours.meet(lines);
        pyramids.meet(lines.stream().map(ChartLine::series).toList());
        drawn = null;
    }

    /// Whether it can be painted fast: what makes that so for very many samples is built in the background, by reading
    /// each of them once.
    public boolean isReady() {
        return pyramids.isReady();
    }

    /// Paints anew, finely where the picture stays.
    ///
    /// @param axes   as they are for these data, this look and this size
    /// @param width  in the scene's units
    /// @param scale  pixels a unit
    public void paint(ChartData data, Look look, Axes axes, double width, double height, double scale) {
        Raised raised = raised(data, look.shown());
        Subject subject = new Subject(
                data,
                raised.drawn(),
                raised.drawnEarlier(),
                look.stress(),
                line -> PlotPainter.ink(colours.of(line.series().labels())),
                line -> pyramids.of(line.series()));
        Pace pace = motion.see(data.range(), look.pinned());
        painter.paint(picture.begin(width, height, scale), subject, axes, scale, pace);
        picture.commit();
        motion.painted(painter.isDraft());
        painted = new Still(subject, axes, width, height, palette);
    }

    /// The lines that are shown, as they are drawn.
    public List<Drawn> drawn(ChartData data, Predicate<ChartLine> shown) {
        return raised(data, shown).drawn();
    }

    /// What the value axis counts in: of shares, parts of the whole, whatever the lines are measured in.
    public Unit axisUnit(ChartData data) {
        return data.lines().stream()
                        .map(line -> line.style().stack())
                        .anyMatch(stack -> stack.measure() == LineStyle.Stack.Measure.SHARE)
                ? Unit.RATIO
                : spec.unit();
    }

    /// What was painted last, for other threads; nothing while nobody sees it.
    public Optional<Still> still() {
        return Optional.ofNullable(painted).map(this::held);
    }

    /// Colours and pyramids as they are now: those of the chart go on changing.
    private Still held(Still still) {
        Map<Labels, Ink> inks = new HashMap<>();
        IdentityHashMap<double[], Pyramid> built = new IdentityHashMap<>();
        Subject seen = still.subject();
        for (Drawn line :
                Stream.concat(seen.lines().stream(), seen.earlier().stream()).toList()) {
            Series series = line.line().series();
            inks.put(series.labels(), PlotPainter.ink(colours.of(series.labels())));
            Pyramid pyramid = pyramids.of(series);
            if (pyramid != null) {
                built.put(series.values(), pyramid);
            }
        }
        Subject subject = new Subject(
                seen.data(),
                seen.lines(),
                seen.earlier(),
                null,
                line -> inks.getOrDefault(line.series().labels(), NO_INK),
                line -> built.get(line.series().values()));
        return new Still(subject, still.axes(), still.width(), still.height(), palette);
    }

    /// Shows other pixels of the same picture while something looks at it: more of them than the display has.
    ///
    /// @param scale pixels a unit
    public void with(Image finer, double scale, Runnable look) {
        picture.with(finer, scale, look);
    }

    /// Lets go of the pixels until the next paint: a chart that nobody sees keeps its data, not its picture.
    public void release() {
        picture.release();
        painter.forget();
        motion.end();
        painted = null;
    }

    /// The axes of a plot of this size.
    public Axes axes(ChartData data, Look look, double width, double height) {
        Raised raised = raised(data, look.shown());
        ValueBounds bounds = bounds(data, raised, ValueSide.LEFT, spec.left());
        Axes all = Axes.of(data.range(), look.zone(), bounds, axisUnit(data), width, height);
        ValueRange pinned = look.pinned();
        Axes axes = pinned == null ? all : all.within(pinned, bounds, axisUnit(data), height);
        ValueAxis right = spec.right();
        return right == null
                ? axes
                : axes.withRight(bounds(data, raised, ValueSide.RIGHT, right), right.unit(), all.values(), height);
    }

    private ValueBounds bounds(ChartData data, Raised raised, ValueSide side, ValueAxis axis) {
        return ValueBounds.of(
                Stream.concat(raised.drawn().stream(), raised.drawnEarlier().stream())
                        .filter(drawn -> drawn.line().side() == side)
                        .toList(),
                pyramids::of,
                data.range(),
                side == ValueSide.LEFT ? data.annotations().thresholds() : List.of(),
                axis.bounds());
    }

    /// The lines as they are drawn: those that are shown, raised where they are stacked. Kept while they are the same.
    private Raised raised(ChartData data, Predicate<ChartLine> shown) {
        List<ChartLine> lines = data.lines().stream().filter(shown).toList();
        List<ChartLine> earlier =
                data.comparison().lines().stream().filter(shown).toList();
        Raised known = drawn;
        if (known == null || !known.of(lines, earlier)) {
            known = new Raised(lines, earlier, Stacking.of(lines), Stacking.of(earlier));
            drawn = known;
        }
        return known;
    }

    private record Raised(List<ChartLine> lines, List<ChartLine> earlier, List<Drawn> drawn, List<Drawn> drawnEarlier) {
        boolean of(List<ChartLine> others, List<ChartLine> othersEarlier) {
            return same(lines, others) && same(earlier, othersEarlier);
        }

        @SuppressWarnings("ReferenceEquality") // comparing samples costs as much as painting them
        private static boolean same(List<ChartLine> lines, List<ChartLine> others) {
            return lines.size() == others.size()
                    && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i) == others.get(i));
        }
    }
}
