package dev.pharos.ui.page;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The one clock of a window: which range is looked at, how often it is refreshed, where one came from. Pages follow
/// [#momentProperty()] and keep no clock of their own. All on the FX thread.
public final class WindowTime {
    public static final Duration DEFAULT_REFRESH = Duration.ofSeconds(5);
    private static final Duration DEFAULT_LENGTH = Duration.ofHours(1);
    private static final int HISTORY = 100;
    private static final long SHORTEST_MILLIS = 1_000;

    private final LongSupplier clock;
    private long present;
    private long choice;
    private final Deque<TimeSelection> earlier = new ArrayDeque<>();
    private final Deque<TimeSelection> later = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<TimeSelection> selection;
    private final ReadOnlyObjectWrapper<Moment> moment;
    private final ReadOnlyObjectWrapper<@Nullable TimeRange> held = new ReadOnlyObjectWrapper<>(this, "held", null);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final ReadOnlyLongWrapper beat = new ReadOnlyLongWrapper(this, "beat");
    private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused");
    private final ObjectProperty<Duration> refresh = new SimpleObjectProperty<>(this, "refresh", DEFAULT_REFRESH);
    private final ObjectProperty<Duration> compared = new SimpleObjectProperty<>(this, "compared", Duration.ZERO);
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(this, "zone", ZoneId.systemDefault());

    /// @param clock the source's present
    public WindowTime(LongSupplier clock) {
        this(clock, new TimeSelection.Last(DEFAULT_LENGTH));
    }

    /// @param clock the source's present
    /// @param first what is looked at to begin with
    public WindowTime(LongSupplier clock, TimeSelection first) {
        this.clock = clock;
        selection = new ReadOnlyObjectWrapper<>(this, "selection", first);
        present = clock.getAsLong();
        moment = new ReadOnlyObjectWrapper<>(this, "moment", moment(0, 0, first));
        paused.addListener((_, _, nowPaused) -> {
            if (!nowPaused) {
                refresh();
            } else {
                publish(present);
            }
        });
    }

    public ReadOnlyObjectProperty<TimeSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// The range that a hand moves to just now: shown with what is known of it, and looked at once the hand lets go.
    /// Null while none does.
    public ReadOnlyObjectProperty<@Nullable TimeRange> heldProperty() {
        return held.getReadOnlyProperty();
    }

    public BooleanProperty pausedProperty() {
        return paused;
    }

    /// How long between two refreshes.
    public ObjectProperty<Duration> refreshProperty() {
        return refresh;
    }

    /// How much earlier the period is that charts draw behind the one that is looked at; zero where nothing is
    /// compared.
    public ObjectProperty<Duration> comparedProperty() {
        return compared;
    }

    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// The clock, once a second and at every refresh, paused or not: what waiting is measured by. In milliseconds since
    /// the epoch.
    public ReadOnlyLongProperty beatProperty() {
        return beat.getReadOnlyProperty();
    }

    /// Time went by. It moves nothing on.
    public void beat() {
        beat.set(clock.getAsLong());
    }

    /// A refresh is due: moves the present on, unless paused.
    public void tick() {
        if (!paused.get()) {
            refresh();
        }
    }

    /// Moves the present on even while paused.
    public void refresh() {
        publish(clock.getAsLong());
    }

    /// Shows a range that is not looked at yet; it is no part of the history.
    public void hold(TimeRange range) {
        held.set(range);
    }

    /// Shows again what is looked at.
    public void letGo() {
        held.set(null);
    }

    /// Looks at something else; what was looked at can be gone back to.
    public void select(TimeSelection next) {
        if (next.equals(selection.get())) {
            refresh();
            return;
        }
        push(earlier, selection.get());
        later.clear();
        show(next);
    }

    public void back() {
        if (!earlier.isEmpty()) {
            push(later, selection.get());
            show(earlier.pop());
        }
    }

    public void forward() {
        if (!later.isEmpty()) {
            push(earlier, selection.get());
            show(later.pop());
        }
    }

    /// Looks at something again: back or forward where it is the next there, else as at something else.
    public void returnTo(TimeSelection selected) {
        if (selected.equals(selection.get())) {
            letGo();
        } else if (selected.equals(earlier.peek())) {
            back();
        } else if (selected.equals(later.peek())) {
            forward();
        } else {
            select(selected);
        }
    }

    /// Drag to zoom: a fixed range, no shorter than a second.
    public void zoomTo(TimeRange range) {
        long middle = range.start() + range.millis() / 2;
        select(new TimeSelection.Fixed(
                range.millis() >= SHORTEST_MILLIS
                        ? range
                        : new TimeRange(middle - SHORTEST_MILLIS / 2, middle + SHORTEST_MILLIS / 2)));
    }

    /// Twice the range around its middle, never past the present.
    public void zoomOut() {
        TimeRange range = moment.get().range();
        long length = Math.max(SHORTEST_MILLIS, range.millis() * 2);
        long end = Math.min(range.end() + (length - range.millis()) / 2, clock.getAsLong());
        select(new TimeSelection.Fixed(new TimeRange(end - length, end)));
    }

    /// Moves by a part of the range's length: -0.5 is half a window back.
    public void pan(double part) {
        TimeRange range = moment.get().range();
        long shift = Math.min(Math.round(range.millis() * part), clock.getAsLong() - range.end());
        if (shift != 0) {
            select(new TimeSelection.Fixed(range.shifted(shift)));
        }
    }

    private void show(TimeSelection next) {
        letGo();
        selection.set(next);
        canGoBack.set(!earlier.isEmpty());
        canGoForward.set(!later.isEmpty());
        choice++;
        publish(paused.get() ? present : clock.getAsLong());
    }

    private void publish(long now) {
        present = now;
        moment.set(moment(moment.get().sequence() + 1, choice, selection.get()));
        beat();
    }

    /// Of a range that stays, "now" is its end: tiles and tables show the time that charts show.
    private Moment moment(long sequence, long chosen, TimeSelection selected) {
        TimeRange range = selected.at(present);
        long now = switch (selected) {
            case TimeSelection.Last _ -> present;
            case TimeSelection.Fixed _ -> Math.min(present, range.end());
        };
        return new Moment(sequence, chosen, clock.getAsLong(), now, range);
    }

    private static void push(Deque<TimeSelection> stack, TimeSelection selection) {
        stack.push(selection);
        if (stack.size() > HISTORY) {
            stack.removeLast();
        }
    }
}
