package dev.pharos.bench.chart;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.Arrays;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;

/// chart-fx as fast as its settings make it: its renderer of lines with its own data reduction, neither errors nor
/// markers, samples that are not copied, no animation, no legend, an axis of plain numbers. It need not look for the
/// least and the greatest value, as we do in every frame: its value axis is given.
public final class ChartFxPeer implements Contender {
    private final DefaultNumericAxis times = new DefaultNumericAxis();
    private final DefaultNumericAxis values = new DefaultNumericAxis();
    private final XYChart chart = new XYChart(times, values);

    public ChartFxPeer(Waves waves) {
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        times.setAnimated(false);
        times.setAutoRanging(false);
        values.setAnimated(false);
        values.setAutoRanging(false);
        ErrorDataSetRenderer renderer = new ErrorDataSetRenderer();
        renderer.setErrorStyle(ErrorStyle.NONE);
        renderer.setDrawMarker(false);
        renderer.setPointReduction(true);
        double[] xs = Arrays.stream(waves.times()).asDoubleStream().toArray();
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double[] column : waves.values()) {
            String name = "series " + renderer.getDatasets().size();
            renderer.getDatasets().add(new DoubleDataSet(name, xs, column, column.length, false));
            low = Math.min(low, Arrays.stream(column).min().orElseThrow());
            high = Math.max(high, Arrays.stream(column).max().orElseThrow());
        }
        values.set(low, high);
        chart.getRenderers().setAll(renderer);
    }

    @Override
    public Region node() {
        return chart;
    }

    @Override
    public void show(Range range) {
        times.set((double) range.from(), (double) range.to());
    }

    @Override
    public Dimension2D plot() {
        return new Dimension2D(chart.getCanvas().getWidth(), chart.getCanvas().getHeight());
    }
}
