package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// A line of the legend's table with its figures as last read.
final class LegendRow {
    private final Color colour;
    private ChartLine line;
    private double[] figures = {};
    private boolean shown = true;
    private boolean picked;

    /// What is done with a line.
    ///
    /// @param solo   shows it alone
    /// @param toggle hides or shows it
    /// @param point  the pointer is at it; null as it leaves
    record Actions(Consumer<ChartLine> solo, Consumer<ChartLine> toggle, Consumer<@Nullable ChartLine> point) {}

    LegendRow(ChartLine line, Color colour) {
        this.line = line;
        this.colour = colour;
    }

    ChartLine line() {
        return line;
    }

    /// The same line with newer samples.
    void line(ChartLine newer) {
        line = newer;
    }

    Labels labels() {
        return line.series().labels();
    }

    boolean isOf(@Nullable ChartLine other) {
        return other != null
                && line.name().equals(other.name())
                && labels().equals(other.series().labels());
    }

    Color colour() {
        return colour;
    }

    double figure(int index) {
        return index < figures.length ? figures[index] : Double.NaN;
    }

    /// @return whether anything is other than it was
    boolean read(LegendReading reading) {
        List<LegendReading.Figure> asked = reading.figures();
        double[] next = new double[asked.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = asked.get(i).value().applyAsDouble(line);
        }
        boolean nowShown = reading.shown().test(line);
        boolean nowPicked = reading.isPicked(line);
        boolean changed = !Arrays.equals(next, figures) || nowShown != shown || nowPicked != picked;
        figures = next;
        shown = nowShown;
        picked = nowPicked;
        return changed;
    }

    /// How it looks.
    static final class View extends TableRow<LegendRow> {
        private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
        private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

        View(Actions actions) {
            setOnMouseClicked(event -> {
                LegendRow row = getItem();
                if (row != null && event.getButton() == MouseButton.PRIMARY) {
                    (event.isShortcutDown() || event.isShiftDown() ? actions.toggle() : actions.solo())
                            .accept(row.line());
                    event.consume();
                }
            });
            setOnMouseEntered(_ -> {
                LegendRow row = getItem();
                actions.point().accept(row == null ? null : row.line());
            });
            setOnMouseExited(_ -> actions.point().accept(null));
        }

        @Override
        protected void updateItem(@Nullable LegendRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HIDDEN, row != null && !row.shown);
            pseudoClassStateChanged(PICKED, row != null && row.picked);
        }
    }
}
