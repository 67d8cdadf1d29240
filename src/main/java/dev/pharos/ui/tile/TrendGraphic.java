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

/// The last while of a number as an area: TilesFX's area chart without its words. It fills this region's lower part.
final class TrendGraphic extends Region {
    /// More points than these are not seen at a tile's width.
    private static final int POINTS = 48;

    /// The part of a TilesFX tile, from its foot, that the area takes.
    private static final double AREA = 0.5;

    private final Color colour;
    private final Tile tile;
    private Series shown;

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
        getChildren().add(tile);
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    void show(Series history) {
        if (history.equals(shown)) {
            return;
        }
        shown = history;
        List<ChartData> data = new ArrayList<>(POINTS);
        int points = Math.min(POINTS, history.size());
        for (int i = 0; i < points; i++) {
            double value = history.value((int) ((long) i * (history.size() - 1) / Math.max(1, points - 1)));
            data.add(new ChartData("", Double.isFinite(value) ? value : 0, colour));
        }
        tile.setChartData(data);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() / AREA;
        tile.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }
}
