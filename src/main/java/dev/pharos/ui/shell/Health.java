package dev.pharos.ui.shell;

import dev.pharos.outcome.Failure;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How the servers behind the window are, at one time.
///
/// @param backends in the session's order
/// @param firing   alerts, or -1 where that could not be asked
/// @param series   that the server holds, where it tells
/// @param at       when it was asked, in milliseconds since the epoch
record Health(List<Answer> backends, int firing, OptionalDouble series, long at) {
    /// @param title   product and version, or the backend's name while it has not answered
    /// @param millis  how long the answer took
    /// @param failure why there was none
    record Answer(String title, long millis, @Nullable Failure failure) {}

    Health {
        backends = List.copyOf(backends);
    }

    /// Nothing was asked yet.
    static Health unknown() {
        return new Health(List.of(), -1, OptionalDouble.empty(), 0);
    }

    /// Whether the server that the metrics come from gave no answer.
    boolean lost() {
        return !backends.isEmpty() && backends.getFirst().failure() != null;
    }
}
