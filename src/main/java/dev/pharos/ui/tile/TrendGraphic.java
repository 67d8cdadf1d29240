package dev.pharos.ui.tile;

import dev.pharos.series.Series;
import dev.pharos.ui.theme.Palette;
import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.chart.ChartData;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The last while of a number as an area: TilesFX's area chart without its words. It fills this region's lower
/// part; its width is the whole while, of which what came before the first sample and after the last one stays
/// empty, as do the gaps between.
final class TrendGraphic extends Region {
    /// More points than these are not seen at a tile's width.
    private static final int POINTS = 64;

    /// The part of a TilesFX tile, from its foot, that the area takes.
    private static final double AREA = 0.5;

    private final Color colour;
    private final Tile tile;
    private Series shown;
    /// Where samples follow one another.
    private List<Stretch> stretches = List.of();

    TrendGraphic(Palette palette, Series first) {
        colour = palette.get("accent");
        shown = first;
        tile = TileBuilder.create()
                .skinType(Tile.SkinType.SMOOTH_AREA_CHART)
                .title("")
                .text("")
                .unit("")
                .animated(false)
                .valueVisible(false)
                .textVisible(false)
                .backgroundColor(Color.TRANSPARENT)
                .foregroundColor(Color.TRANSPARENT)
                .barColor(colour)
                .build();
        tile.setSmoothing(false);
        tile.setDataPointsVisible(false);
        tile.setManaged(false);
        tile.setFocusTraversable(false);
        getChildren().add(tile);
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    void show(Series history) {
        if (history.equals(shown)) {
            return;
        }
        shown = history;
        stretches = Stretch.of(history);
        tile.setVisible(!stretches.isEmpty());
        if (!stretches.isEmpty()) {
            tile.setChartData(points(
                    history, stretches.getFirst().from(), stretches.getLast().to()));
        }
        requestLayout();
    }

    /// Evenly spaced, as TilesFX knows neither times nor gaps: what is missing lies on the line between its neighbours,
    /// and the clip hides it.
    private List<ChartData> points(Series history, int first, int last) {
        int count = Math.min(POINTS, last - first + 1);
        List<ChartData> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int index = first + (int) ((long) i * (last - first) / (count - 1));
            points.add(new ChartData("", bridged(history, index), colour));
        }
        return points;
    }

    private static double bridged(Series history, int index) {
        int before = index;
        while (!Double.isFinite(history.value(before))) {
            before--;
        }
        int after = index;
        while (!Double.isFinite(history.value(after))) {
            after++;
        }
        double from = history.value(before);
        return before == after ? from : from + (history.value(after) - from) * (index - before) / (after - before);
    }

    @Override
    protected void layoutChildren() {
        if (stretches.isEmpty()) {
            return;
        }
        double height = getHeight() / AREA;
        double perPoint = getWidth() / Math.max(1, shown.size() - 1);
        double begin = stretches.getFirst().from() * perPoint;
        double end = stretches.getLast().to() * perPoint;
        tile.resizeRelocate(begin, getHeight() - height, end - begin, height);
        setClip(stretches.size() == 1 ? null : outline(perPoint));
    }

    private Path outline(double perPoint) {
        Path outline = new Path();
        outline.setStroke(null);
        outline.setFill(Color.BLACK);
        for (Stretch stretch : stretches) {
            double from = stretch.from() * perPoint;
            double to = stretch.to() * perPoint;
            outline.getElements()
                    .addAll(
                            new MoveTo(from, 0),
                            new LineTo(to, 0),
                            new LineTo(to, getHeight()),
                            new LineTo(from, getHeight()),
                            new ClosePath());
        }
        return outline;
    }

    /// The first and the last of two or more samples without a gap between them. A sample that stands alone has no
    /// area.
    private record Stretch(int from, int to) {
        static List<Stretch> of(Series history) {
            List<Stretch> found = new ArrayList<>();
            int from = 0;
            for (int i = 0; i <= history.size(); i++) {
                if (i == history.size() || !Double.isFinite(history.value(i))) {
                    if (i - from > 1) {
                        found.add(new Stretch(from, i - 1));
                    }
                    from = i + 1;
                }
            }
            return found;
        }
    }
}
