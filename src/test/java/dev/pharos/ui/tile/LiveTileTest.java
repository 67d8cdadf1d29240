package dev.pharos.ui.tile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Unit;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Theme;
import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LiveTileTest {
    private static final Series HISTORY =
            new Series(Labels.EMPTY, new long[] {0, 1000, 2000, 3000}, new double[] {3, 9, 4, Double.NaN});

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void sayWhatItReads() {
        String said = fx(() -> {
            LiveTile tile = tile("Memory");
            tile.show(TileReading.of(Figure.of(Unit.BYTES, 2048)).detail("of 4 GiB"));
            return tile.getAccessibleText();
        });

        assertThat(said).isEqualTo("Memory 2 KiB of 4 GiB");
    }

    @Test
    void theKeyboardPassesItByUnseenGraphicsIncluded() {
        boolean stops = fx(() -> {
            LiveTile tile = tile("Memory");
            tile.show(TileReading.of(Figure.of(Unit.RATIO, 0.1)).fraction(0.1).trend(HISTORY));
            layOut(tile);
            return tile.lookupAll("*").stream().anyMatch(Node::isFocusTraversable);
        });

        assertThat(stops).isFalse();
    }

    @Test
    void nothingMovesWhenNumberStatusAndGaugeChange() {
        record Places(Bounds number, double height, double width) {}
        Places[] places = fx(() -> {
            LiveTile tile = tile("Memory");
            Places[] seen = new Places[3];
            TileReading small =
                    TileReading.of(Figure.of(Unit.RATIO, 0.1)).fraction(0.1).detail("a");
            TileReading[] readings = {small, small.status(Status.CRITICAL).fraction(0.99), TileReading.ABSENT};
            for (int i = 0; i < readings.length; i++) {
                tile.show(readings[i]);
                layOut(tile);
                Bounds number = tile.lookup(".ph-tile-number").getBoundsInParent();
                seen[i] = new Places(number, tile.getHeight(), tile.getWidth());
            }
            return seen;
        });

        for (Places place : places) {
            assertThat(place.number().getMinX()).isEqualTo(places[0].number().getMinX());
            assertThat(place.number().getMinY()).isEqualTo(places[0].number().getMinY());
            assertThat(place.height()).isEqualTo(96);
            assertThat(place.width()).isEqualTo(places[0].width());
        }
    }

    @Test
    void aStaleTileKeepsItsNumberAndOneThatNeverReadSaysSo() {
        String[] numbers = fx(() -> {
            LiveTile read = tile("Clients");
            read.show(TileReading.of(new Figure("12", "")));
            read.stale();
            LiveTile never = tile("Clients");
            never.stale();
            return new String[] {number(read), number(never)};
        });

        assertThat(numbers).containsExactly("12", Unit.ABSENT);
    }

    @Test
    void aClosedTileCanBeCollected() throws Exception {
        WeakReference<LiveTile> gone = fx(() -> {
            LiveTile tile = tile("Operations");
            tile.show(TileReading.of(new Figure("9", "/s")).trend(HISTORY).fraction(0.5));
            layOut(tile);
            tile.show(TileReading.of(new Figure("4", "/s")).trend(HISTORY).fraction(0.25));
            ((StackPane) tile.getParent()).getChildren().clear();
            return new WeakReference<>(tile);
        });
        WaitForAsyncUtils.waitForFxEvents();

        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
    }

    private static LiveTile tile(String title) {
        LiveTile tile = new LiveTile(title, Theme.DARK.palette());
        Theme.DARK.dress(new Scene(new StackPane(tile), 200, 120));
        return tile;
    }

    private static void layOut(LiveTile tile) {
        tile.getScene().getRoot().applyCss();
        tile.getScene().getRoot().layout();
        tile.getScene().snapshot(null);
    }

    private static String number(LiveTile tile) {
        return ((Label) tile.lookup(".ph-tile-number")).getText();
    }

    private static <T> T fx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }
}
