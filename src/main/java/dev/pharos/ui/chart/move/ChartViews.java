package dev.pharos.ui.chart.move;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.chart.view.TimeBounds;
import dev.pharos.ui.chart.view.ValueRange;
import dev.pharos.ui.chart.view.View;
import dev.pharos.ui.chart.view.ViewHistory;
import dev.pharos.ui.page.WindowTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is seen of a page's charts: the window's time and, of charts that were zoomed so, a range of values. While a
/// gesture goes on all of them follow it with the data they have; when it is settled, the window's time is set, once,
/// and that view can be undone. All on the FX thread.
public final class ChartViews {
    /// Wheels tick faster than this as long as they are turned, in milliseconds.
    private static final double REST = 300;

    private final WindowTime time;
    private final Rest rest;
    private final Map<String, ChartView> charts = new LinkedHashMap<>();
    private final ViewHistory history;
    private long scrapeMillis;
    private boolean settling;

    public ChartViews(WindowTime time) {
        this(time, Rest.of(REST));
    }

    ChartViews(WindowTime time, Rest rest) {
        this.time = time;
        this.rest = rest;
        this.history = new ViewHistory(new View(time.selectionProperty().get(), Map.of()));
    }

    /// The view of one chart; the same one for the same key.
    public ChartView of(String key) {
        return charts.computeIfAbsent(key, _ -> new ChartView(this));
    }

    /// Tells how far apart samples are: closer than that there is nothing to see.
    ///
    /// @param millis 0 where nobody tells
    public void scrapedEvery(long millis) {
        scrapeMillis = millis;
    }

    long scrapeMillis() {
        return scrapeMillis;
    }

    WindowTime time() {
        return time;
    }

    /// What is seen now, whether it is settled or not.
    TimeRange range() {
        TimeRange held = time.heldProperty().get();
        return held == null ? time.momentProperty().get().range() : held;
    }

    TimeBounds bounds() {
        // What a live window shows ends at its last refresh: the moments since are no place to go to.
        long present = isLive() ? time.momentProperty().get().range().end() : now();
        return TimeBounds.of(scrapeMillis, Math.max(present, range().end()));
    }

    boolean isLive() {
        return time.selectionProperty().get() instanceof TimeSelection.Last;
    }

    /// The present as last heard, in milliseconds since the epoch.
    long now() {
        return Math.max(time.beatProperty().get(), time.momentProperty().get().clock());
    }

    /// Shows a range before it is asked for.
    void hold(TimeRange range) {
        time.hold(range);
    }

    /// Settles as soon as the hand rests.
    void settleAtRest() {
        rest.await(this::settle);
    }

    /// The gesture is over: what is seen is what is looked at.
    void settle() {
        rest.cancel();
        keepUp();
        settling = true;
        try {
            TimeRange held = time.heldProperty().get();
            if (held != null && !held.equals(time.momentProperty().get().range())) {
                time.zoomTo(held);
            }
            time.letGo();
            history.enter(new View(time.selectionProperty().get(), values()));
        } finally {
            settling = false;
        }
    }

    /// The gesture is given up: what was seen before it is seen again.
    void cancel() {
        rest.cancel();
        time.letGo();
        show(history.current().values());
    }

    /// @return false where there is nothing to undo
    boolean undo() {
        settle();
        return history.undo() && shown();
    }

    /// @return false where nothing was undone
    boolean redo() {
        settle();
        return history.redo() && shown();
    }

    /// Whatever changed the window's time belongs to the history, too: back where a view was seen, its values are seen
    /// again; values that were chosen at one time are not those of another.
    public void meet() {
        if (!settling && keepUp()) {
            show(history.current().values());
        }
    }

    private boolean keepUp() {
        TimeSelection selected = time.selectionProperty().get();
        boolean changed = !selected.equals(history.current().time());
        if (changed) {
            history.meet(selected);
        }
        return changed;
    }

    private boolean shown() {
        show(history.current().values());
        time.returnTo(history.current().time());
        return true;
    }

    private void show(Map<String, ValueRange> values) {
        charts.forEach((key, chart) -> chart.set(values.get(key)));
    }

    private Map<String, ValueRange> values() {
        Map<String, ValueRange> values = new LinkedHashMap<>();
        charts.forEach((key, chart) -> {
            @Nullable ValueRange range = chart.valuesProperty().get();
            if (range != null) {
                values.put(key, range);
            }
        });
        return values;
    }
}
