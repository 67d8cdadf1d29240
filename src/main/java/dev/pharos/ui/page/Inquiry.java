package dev.pharos.ui.page;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.state.Patience;
import dev.pharos.ui.state.ViewState;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// What a page asks about the window's moments, one question at a time. All on the FX thread but the question itself.
///
/// A refresh waits for what is under way: a server slower than the refresh interval would otherwise never get to
/// answer,
/// nor ever be found to be silent. Another range does not wait: an answer about the one before would be taken for one
/// about this. What no server answered is asked again after a while, in a window that is paused as well.
///
/// @param <T> the answer
public final class Inquiry<T> implements Pin {
    /// After so long a change that is not answered yet shows that it is worked on.
    public static final Duration NOTICED = Duration.ofSeconds(1);

    /// After so long what no server answered is asked again.
    public static final Duration AGAIN = Duration.ofSeconds(5);

    private static final long NONE = -1;

    private final Work work;
    private final Function<Moment, Outcome<T>> question;
    private final BiConsumer<? super Outcome<T>, Moment> answer;
    private final Patience patience = new Patience();
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper(this, "behind");
    /// What was asked about last.
    private @Nullable Moment asked;
    /// When the choice of that was made, in milliseconds since the epoch.
    private long since;
    /// The choice of what is shown.
    private long shown = NONE;
    /// When the last question got no answer of any server, or [#NONE].
    private long unanswered = NONE;
    /// As last heard, in milliseconds since the epoch.
    private long clock;

    /// @param question blocks; on a thread of `work`
    /// @param answer   takes what came of it, and the moment that it is about
    public Inquiry(Work work, Function<Moment, Outcome<T>> question, BiConsumer<? super Outcome<T>, Moment> answer) {
        this.work = work;
        this.question = question;
        this.answer = answer;
    }

    /// True where what is shown is of another range than what is looked at, and has been for [#NOTICED].
    public ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /// The window shows another moment.
    public void ask(Moment next) {
        boolean another = asked == null || asked.choice() != next.choice();
        clock = next.clock();
        if (another) {
            since = clock;
        }
        if (another || !work.isRunning()) {
            start(next);
        }
    }

    /// Asks once more, whatever is under way.
    public void retry() {
        work.cancel();
        if (asked != null) {
            start(asked);
        }
    }

    /// Time went by.
    ///
    /// @param now in milliseconds since the epoch
    public void beat(long now) {
        clock = now;
        if (asked == null) {
            return;
        }
        if (work.isRunning()) {
            behind.set(shown != asked.choice() && now - since >= NOTICED.toMillis());
        } else if (unanswered != NONE && now - unanswered >= AGAIN.toMillis()) {
            start(asked);
        }
    }

    /// The state to show while an answer is waited for.
    ///
    /// @param lastGood when the data on screen was current, in milliseconds since the epoch
    public ViewState whileWaiting(ViewState state, long lastGood) {
        return work.isRunning() ? patience.whileWaiting(state, clock, lastGood) : state;
    }

    private void start(Moment moment) {
        if (!work.isRunning()) {
            patience.asked(clock);
        }
        asked = moment;
        work.start(() -> question.apply(moment), outcome -> take(outcome, moment));
    }

    private void take(Outcome<T> outcome, Moment moment) {
        Failure failure = outcome.failureOrNull();
        unanswered = failure != null && failure.unanswered() ? clock : NONE;
        if (failure == null) {
            shown = moment.choice();
        }
        behind.set(false);
        answer.accept(outcome, moment);
    }

    /// Cancels what is under way; the page may ask again.
    @Override
    public void close() {
        work.close();
        behind.set(false);
    }
}
