package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.chart.move.ChartViews;
import dev.pharos.ui.fx.Gone;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A chart goes with its page, whatever was done with it. Window, crosshair, time, zone and the views of the page
/// outlive it and do not hold it.
class ChartLeakTest {
    private final Crosshair crosshair = new Crosshair();
    private final WindowTime time = new WindowTime(ChartExamples.HOUR::end);
    private final ChartViews views = new ChartViews(time);
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneOffset.UTC);
    private final Gone gone = new Gone();

    @RegisterExtension
    final ChartWindow window = new ChartWindow(620, 320);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void withEitherLegendAllOfItGoes(Legend.Mode mode) throws InterruptedException {
        open(chart -> {
            chart.legendModeProperty().set(mode);
            return true;
        });
        watch(chart -> {
            for (Node part : chart.getChildrenUnmodifiable()) {
                gone.watch(part + " of the chart", part);
            }
            gone.watch("axes", chart.axes());
            gone.watch("data", chart.data());
            gone.watch("picture", ((ImageView) chart.lookup("ImageView")).getImage());
            String legend = mode == Legend.Mode.TABLE ? ".time-chart-legend-table" : ".time-chart-legend > *";
            gone.watch("legend's " + mode, chart.lookup(legend));
        });

        leave();

        gone.areAllCollected();
    }

    @Test
    void afterEverythingThatHandsCanDoItGoes() throws InterruptedException {
        open(chart -> {
            new Hands(chart).doEverything();
            return true;
        });

        leave();

        gone.areAllCollected();
    }

    @Test
    void lockedCursorsStayWhereTheyAreAndLetTheirChartsGo() throws InterruptedException {
        open(chart -> {
            crosshair.lockedProperty(Crosshair.Lock.A).set(ChartExamples.START + 600_000);
            crosshair.lockedProperty(Crosshair.Lock.B).set(ChartExamples.START + 1_800_000);
            new Hands(chart).point(0.4, 0.4);
            return true;
        });

        leave();
        Offscreen.call(() -> {
            crosshair.timeProperty().set(ChartExamples.START);
            zone.set(ZoneOffset.ofHours(9));
            time.refresh();
            return null;
        });

        gone.areAllCollected();
        assertThat(crosshair.isLocked(Crosshair.Lock.A)).isTrue();
    }

    @Test
    void itsMenuGoesWithIt() throws InterruptedException {
        open(chart -> {
            ContextMenu menu = window.open();
            gone.watch("menu", menu);
            menu.getItems().forEach(item -> gone.watch("item " + System.identityHashCode(item), item));
            menu.hide();
            return true;
        });

        leave();

        gone.areAllCollected();
    }

    @Test
    void aMenuThatIsOpenAsThePageIsLeftGoesToo() throws InterruptedException {
        open(chart -> {
            gone.watch("menu", window.open());
            return true;
        });

        leave();

        gone.areAllCollected();
    }

    @Test
    void whatWasSavedHoldsNothing() throws InterruptedException {
        for (String item : List.of("Save as SVG…", "All that is loaded…", "1×  (620 × 320 pixels)…")) {
            Path file = folder.resolve("saved.chart");
            open(_ -> {
                window.choose(item);
                return true;
            });
            for (int i = 0; i < 500 && !Files.exists(file); i++) {
                Thread.sleep(20);
            }
            assertThat(file).isNotEmptyFile();
            file.toFile().delete();
            leave();
        }

        gone.areAllCollected();
    }

    private void open(Function<TimeChart, Boolean> use) throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart =
                    new TimeChart(new ChartSpec("Commands", Unit.PER_SECOND), crosshair, Theme.DARK.palette(), zone);
            chart.setView(views.of("commands"));
            chart.setMenu(
                    () -> List.of(new Expression("get", "rate(a[1m])")),
                    (_, _, _) -> Optional.of(folder.resolve("saved.chart")),
                    new LooseNotes());
            chart.show(new ChartState.Showing(data()));
            window.show(new StackPane(chart));
            chart.requestFocus();
            return null;
        });
        Offscreen.rest();
        Offscreen.call(() -> use.apply(window.chart()));
        Offscreen.rest();
        watch(chart -> gone.watch("chart " + System.identityHashCode(chart), chart));
    }

    private void watch(Consumer<TimeChart> watching) throws InterruptedException {
        Offscreen.call(() -> {
            watching.accept(window.chart());
            return null;
        });
    }

    /// As a window does that shows another page.
    private void leave() throws InterruptedException {
        Offscreen.call(() -> {
            window.show(new StackPane());
            return null;
        });
        Offscreen.rest();
    }

    /// Everything that a chart can show.
    private static ChartData data() {
        return ChartExamples.data(
                        ChartExamples.line("get", i -> 50 + 40 * Math.sin(i * 0.1)),
                        ChartExamples.line("set", i -> i % 9))
                .with(new Comparison(86_400_000, List.of(ChartExamples.line("get", i -> 30 + i % 7))))
                .with(new Annotations(
                        List.of(new ChartRegion(
                                new TimeRange(ChartExamples.START, ChartExamples.START + 600_000),
                                "RedisDown",
                                Status.CRITICAL)),
                        List.of(new Threshold(60, "limit", "warning", Threshold.Side.ABOVE)),
                        List.of(new ChartMark(ChartExamples.START + 900_000, "7.2", ChartMark.Kind.DEPLOY))));
    }
}
