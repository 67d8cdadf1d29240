package dev.pharos.ui.shell.health;

import dev.pharos.outcome.Failure;
import dev.pharos.source.Alert;
import dev.pharos.source.AlertRules;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How the servers behind the window are, at one time.
///
/// @param backends in the session's order
/// @param firing   alerts, where that could be asked
/// @param series   that the server holds, where it tells
/// @param at       when the server that the metrics come from last answered, in milliseconds since the epoch; 0 for
/// never
/// @param examined when the servers were last asked who they are
public record Health(List<Answer> backends, Optional<Alerts> firing, OptionalDouble series, long at, long examined) {
    /// @param title   product and version, or the backend's name while it has not answered
    /// @param millis  how long the answer took
    /// @param failure why there was none
    public record Answer(
            String title, long millis, @Nullable Failure failure) {}

    /// What fires.
    ///
    /// @param worst of them
    /// @param rules whether anything would fire
    public record Alerts(int count, Status worst, AlertRules.Presence rules) {
        public static final Alerts NONE = new Alerts(0, Status.OK, AlertRules.Presence.SEEN);

        static Alerts of(List<Alert> firing, AlertRules.Presence rules) {
            return new Alerts(firing.size(), AlertStatus.worst(firing), rules);
        }
    }

    public Health {
        backends = List.copyOf(backends);
    }

    /// Nothing was asked yet.
    public static Health unknown() {
        return new Health(List.of(), Optional.empty(), OptionalDouble.empty(), 0, 0);
    }

    /// The same while the server that the metrics come from has been asked and not answered for so long.
    Health silentFor(long millis) {
        List<Answer> all = new ArrayList<>(backends);
        Answer first = all.isEmpty() ? new Answer("Prometheus", millis, null) : all.removeFirst();
        Failure failure = first.failure() == null
                ? new Failure.TimedOut(first.title(), Duration.ofMillis(millis))
                : first.failure();
        all.addFirst(new Answer(first.title(), millis, failure));
        return new Health(all, Optional.empty(), OptionalDouble.empty(), at, examined);
    }

    /// What the server that the metrics come from says, alone.
    Health ofFirst() {
        return new Health(backends.stream().limit(1).toList(), firing, series, at, examined);
    }

    /// The same with the answers of further servers.
    Health with(List<Answer> others) {
        List<Answer> all = new ArrayList<>(backends);
        all.addAll(others);
        return new Health(all, firing, series, at, examined);
    }

    /// Whether the server that the metrics come from gave no answer.
    public boolean lost() {
        return !backends.isEmpty() && backends.getFirst().failure() != null;
    }
}
