package dev.pharos.ui.chart;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.move.ChartView;
import dev.pharos.ui.chart.move.Slide;
import dev.pharos.ui.chart.move.Trail;
import dev.pharos.ui.chart.view.ValueRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a chart has to show and what of it is seen: all of it, what the hand holds, or what lies on the way from one
/// answer to the next.
final class Seen {
    private final Slide slide;
    private @Nullable ChartView view;
    private ChartState state = new ChartState.Loading();
    /// Null where it is to be told anew.
    private @Nullable ChartData data;
    /// Null where there is no way.
    private @Nullable ChartData trail;

    private int holds;
    /// What came while it was held; null for nothing.
    private @Nullable ChartState awaited;

    /// @param moved what to do whenever something else is seen of the same data
    Seen(Runnable moved) {
        slide = new Slide(moved);
    }

    void movedBy(ChartView other) {
        view = other;
    }

    @Nullable
    ChartView view() {
        return view;
    }

    ChartState state() {
        return state;
    }

    /// @param pixels of the plot's width as it was painted; 0 where nobody sees it
    void show(ChartState next, double pixels) {
        ChartData before = state.drawn().orElse(null);
        ChartData seenBefore = data();
        ChartData after = next.drawn().orElse(null);
        if (before == null || after == null || pixels <= 0 || !isLive()) {
            slide.stop();
        } else if (before.coverage().answered().end()
                < after.coverage().answered().end()) {
            slide.follow(before.range(), after.range(), pixels);
        } else {
            slide.await(before.range(), after.range(), pixels);
        }
        trail = seenBefore != null && after != null && slide.isUnderWay() ? Trail.of(seenBefore, after) : null;
        state = next;
        data = null;
    }

    /// Only what goes on by itself comes in from the right: where the hand led to, or an undo, is there at once.
    private boolean isLive() {
        return view == null || (view.isLive() && chosen() == null);
    }

    void hold() {
        holds++;
    }

    boolean isHeld() {
        return holds > 0;
    }

    /// Whether another state has to wait.
    boolean awaits(ChartState next) {
        if (isHeld()) {
            awaited = next;
        }
        return isHeld();
    }

    /// The state that waited, once nothing holds it any more.
    Optional<ChartState> letGo() {
        holds = Math.max(0, holds - 1);
        Optional<ChartState> next = isHeld() ? Optional.empty() : Optional.ofNullable(awaited);
        next.ifPresent(_ -> awaited = null);
        change();
        return next;
    }

    /// Is seen where it belongs at once.
    ///
    /// @return whether it was not
    boolean arrive() {
        boolean away = slide.isAway();
        slide.stop();
        change();
        return away;
    }

    /// Something else may be seen now, or once nothing holds it any more.
    void change() {
        if (chosen() != null) {
            slide.stop();
        }
        if (!slide.isUnderWay()) {
            trail = null;
        }
        if (!isHeld()) {
            data = null;
        }
    }

    /// What there is to draw over what is seen.
    @Nullable
    ChartData data() {
        if (data == null) {
            ChartData all = state.drawn().orElse(null);
            data = all == null ? null : part(all);
        }
        return data;
    }

    private ChartData part(ChartData all) {
        ChartView moved = view;
        TimeRange chosen = chosen();
        if (moved != null && chosen != null) {
            return all.over(chosen, moved.now());
        }
        ChartData onTheWay = trail != null && slide.isUnderWay() ? trail : all;
        return slide.isAway()
                ? onTheWay.over(slide.of(all.range()), all.coverage().known())
                : all;
    }

    /// Whether a hand moves it: what it shows is not to come late.
    boolean isByHand() {
        return chosen() != null;
    }

    /// What the hand holds.
    private @Nullable TimeRange chosen() {
        return view == null ? null : view.heldProperty().get();
    }

    /// The values that are seen, null for all.
    @Nullable
    ValueRange values() {
        return view == null ? null : view.valuesProperty().get();
    }
}
