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

/// The last while of a number as an area: TilesFX's area chart without its words. It fills this region's lower
/// part; its width is the whole while, of which what came before the first sample and after the last one stays
/// empty.
final class TrendGraphic extends Region {
    /// More points than these are not seen at a tile's width.
    private static final int POINTS = 48;

    /// The part of a TilesFX tile, from its foot, that the area takes.
    private static final double AREA = 0.5;

    private final Color colour;
    private final Tile tile;
    private Series shown;
    /// Where the samples begin and end, as parts of the width.
    private double begin;
    private double end = 1;

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
        int first = 0;
        int last = history.size() - 1;
        while (first < last && !Double.isFinite(history.value(first))) {
            first++;
        }
        while (last > first && !Double.isFinite(history.value(last))) {
            last--;
        }
        begin = share(first, history);
        end = share(last, history);
        List<ChartData> data = new ArrayList<>(POINTS);
        int points = Math.min(POINTS, last - first + 1);
        for (int i = 0; i < points; i++) {
            double value = history.value(first + (int) ((long) i * (last - first) / Math.max(1, points - 1)));
            // A gap is bridged, not drawn as a fall to nothing: TilesFX knows no gaps.
            if (Double.isFinite(value)) {
                data.add(new ChartData("", value, colour));
            }
        }
        tile.setVisible(data.size() > 1);
        tile.setChartData(data);
        requestLayout();
    }

    private static double share(int index, Series history) {
        return (double) index / Math.max(1, history.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() / AREA;
        tile.resizeRelocate(begin * getWidth(), getHeight() - height, (end - begin) * getWidth(), height);
    }
}
