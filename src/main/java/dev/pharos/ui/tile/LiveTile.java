package dev.pharos.ui.tile;

import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Palette;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One number that matters: its name, the number large, a few words, and a gauge or a trend beside them.
///
/// Everything has its place from the first frame on: nothing moves when a number, a status or a state changes.
public final class LiveTile extends Region {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final double HEIGHT = 96;
    private static final double WIDTH = 176;
    private static final double MIN_WIDTH = 132;
    private static final double PAD = 14;
    private static final double GAP = 8;
    private static final double GAUGE_WIDTH = 60;
    /// In a narrow tile, where it would come close to the title.
    private static final double SMALL_GAUGE = 46;
    private static final double GAUGE_SHAPE = 0.55;
    private static final double TREND_HEIGHT = 28;

    /// Of the tile's width.
    private static final double TREND_PART = 0.42;

    private static final double DOT = 10;

    private final Palette palette;
    private final StatusDot dot = new StatusDot(Status.OK);
    private final Label title = label("ph-small", "ph-subtle");
    private final Label number = label("ph-tile-number");
    private final Label unit = label("ph-tile-unit");
    private final Label detail = label("ph-small", "ph-muted");
    private final Skeleton skeleton = new Skeleton(88, 28);
    private @Nullable GaugeGraphic gauge;
    private @Nullable TrendGraphic trend;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable TileReading shown;

    /// @param title what the number is, in the user's language
    public LiveTile(String title, Palette palette) {
        this.palette = palette;
        getStyleClass().addAll("ph-tile", "ph-live-tile");
        getStylesheets()
                .add(Objects.requireNonNull(LiveTile.class.getResource("tile.css"))
                        .toExternalForm());
        this.title.setText(title);
        getChildren().addAll(dot, this.title, number, unit, detail, skeleton);
        setMinSize(MIN_WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(Double.MAX_VALUE, HEIGHT);
        loading();
    }

    /// A quiet block in the number's place: nothing came yet.
    public void loading() {
        shown = null;
        number.setText("");
        unit.setText("");
        detail.setText("");
        skeleton.setVisible(true);
        mark(Status.OK);
        pseudoClassStateChanged(STALE, false);
    }

    /// What is so now.
    public void show(TileReading reading) {
        pseudoClassStateChanged(STALE, false);
        if (reading.equals(shown)) {
            return;
        }
        shown = reading;
        skeleton.setVisible(false);
        number.setText(reading.figure().number());
        unit.setText(reading.figure().unit());
        detail.setText(reading.detail());
        mark(reading.status());
        showGauge(reading);
        showTrend(reading);
        setAccessibleText(String.join(" ", title.getText(), number.getText(), unit.getText(), detail.getText()));
        setAccessibleHelp(reading.hint());
        tell(reading.hint());
        requestLayout();
    }

    private void tell(String hint) {
        if (hint.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(hint);
            Tooltip.install(this, tooltip);
        }
    }

    /// Dims what is shown: newer cannot be had. Nothing to dim is shown as absent.
    public void stale() {
        if (shown == null) {
            show(TileReading.ABSENT);
        }
        pseudoClassStateChanged(STALE, true);
    }

    private void mark(Status status) {
        status.mark(this);
        dot.set(status);
        dot.setVisible(status == Status.WARNING || status == Status.CRITICAL);
        pseudoClassStateChanged(ABSENT, status == Status.UNKNOWN);
        requestLayout();
    }

    private void showGauge(TileReading reading) {
        if (gauge == null && Double.isFinite(reading.fraction())) {
            gauge = new GaugeGraphic(palette);
            getChildren().add(0, gauge);
        }
        if (gauge != null) {
            gauge.setVisible(Double.isFinite(reading.fraction()));
            if (gauge.isVisible()) {
                gauge.show(reading.fraction(), reading.status());
            }
        }
    }

    private void showTrend(TileReading reading) {
        boolean some = reading.trend().size() > 1;
        if (trend == null && some) {
            trend = new TrendGraphic(palette, TileReading.ABSENT.trend());
            getChildren().add(0, trend);
        }
        if (trend != null) {
            trend.setVisible(some);
            if (some) {
                trend.show(reading.trend());
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PAD;
        double left = PAD;
        if (dot.isVisible()) {
            dot.resizeRelocate(PAD, PAD + 4, DOT, DOT);
            left += DOT + 6;
        }
        title.resizeRelocate(left, PAD - 2, getWidth() - PAD - left, title.prefHeight(-1));
        double number = Math.ceil(this.number.prefWidth(-1));
        double top = PAD + 16;
        // Where there is no room for both, the figure is what the tile is for.
        double unitWidth = unit.getText().isEmpty() ? 0 : 4 + Math.ceil(unit.prefWidth(-1));
        boolean both = number + unitWidth <= width - graphicWidth(width) - GAP;
        double room = both ? width - graphicWidth(width) - GAP : width;
        this.number.resizeRelocate(PAD, top, Math.min(room, number), this.number.prefHeight(-1));
        unit.resizeRelocate(
                PAD + number + 4,
                top + this.number.getBaselineOffset() - unit.getBaselineOffset(),
                Math.max(0, room - number - 4),
                unit.prefHeight(-1));
        skeleton.resizeRelocate(PAD, top + 6, 88, 24);
        double foot = getHeight() - PAD + 4;
        detail.resizeRelocate(PAD, foot - detail.prefHeight(-1), width, detail.prefHeight(-1));
        layoutGraphics(top + this.number.getBaselineOffset(), both ? 1 : 0);
    }

    /// Both stand on the number's base line, at the right.
    private void layoutGraphics(double baseline, double opacity) {
        double right = getWidth() - PAD;
        if (gauge != null) {
            gauge.setOpacity(opacity);
            double wide = gaugeWidth();
            double high = Math.rint(wide * GAUGE_SHAPE);
            gauge.resizeRelocate(right - wide, baseline - high, wide, high);
        }
        if (trend != null) {
            double wide = graphicWidth(getWidth() - 2 * PAD);
            trend.setOpacity(opacity);
            trend.resizeRelocate(right - wide, baseline - TREND_HEIGHT, wide, TREND_HEIGHT);
        }
    }

    private double graphicWidth(double width) {
        return trend != null && trend.isVisible()
                ? Math.max(GAUGE_WIDTH, width * TREND_PART)
                : gauge != null && gauge.isVisible() ? gaugeWidth() : 0;
    }

    private double gaugeWidth() {
        return getWidth() < WIDTH ? SMALL_GAUGE : GAUGE_WIDTH;
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
