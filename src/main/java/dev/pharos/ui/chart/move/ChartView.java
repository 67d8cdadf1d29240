package dev.pharos.ui.chart.move;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.view.Moved;
import dev.pharos.ui.chart.view.Stop;
import dev.pharos.ui.chart.view.TimeBounds;
import dev.pharos.ui.chart.view.ValueRange;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is seen of one chart: the time that all charts of the page share, and its own values. Moves are seen at once
/// and asked for when they are settled.
public final class ChartView {
    private final ChartViews page;
    private final ReadOnlyObjectWrapper<@Nullable ValueRange> values =
            new ReadOnlyObjectWrapper<>(this, "values", null);

    ChartView(ChartViews page) {
        this.page = page;
    }

    /// The values that it shows, null for all there are.
    public ReadOnlyObjectProperty<@Nullable ValueRange> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// The range that is being moved to and not asked for yet, null while none is.
    public ReadOnlyObjectProperty<@Nullable TimeRange> heldProperty() {
        return page.time().heldProperty();
    }

    public TimeRange range() {
        return page.range();
    }

    /// Whether it goes on with the time.
    public boolean isLive() {
        return page.isLive();
    }

    /// In milliseconds since the epoch.
    public long now() {
        return page.now();
    }

    /// How far apart the data are in milliseconds, 0 where nobody tells.
    public long scrapeMillis() {
        return page.scrapeMillis();
    }

    /// Moves the time of all charts.
    ///
    /// @return what held the move up, null where nothing did
    public @Nullable Stop move(Function<TimeBounds, Moved> move) {
        Moved moved = move.apply(page.bounds());
        page.hold(moved.range());
        return moved.stop();
    }

    /// Shows these values only, null for all there are.
    public void set(@Nullable ValueRange range) {
        values.set(range);
    }

    /// The hand let go.
    public void settle() {
        page.settle();
    }

    /// The hand may go on: what it led to is settled once it rests.
    public void settleAtRest() {
        page.settleAtRest();
    }

    /// The hand took it back.
    public void cancel() {
        page.cancel();
    }

    public void undo() {
        page.undo();
    }

    public void redo() {
        page.redo();
    }
}
