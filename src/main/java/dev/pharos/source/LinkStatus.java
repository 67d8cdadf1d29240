package dev.pharos.source;

import dev.pharos.outcome.Failure;
import org.jspecify.annotations.Nullable;

/// How the connection to a source's server is doing, as of its last calls.
///
/// @param latencyMillis between asking and the first byte of the newest answer, or -1 where nothing was answered yet
/// @param inFlight      calls that are being answered or wait for their turn
/// @param skewMillis    how far the server's clock is ahead of ours; 0 within what can be told (some two seconds)
/// @param failure       why no Prometheus answered, see [Failure#unanswered()]; null unless unreachable
public record LinkStatus(
        State state,
        long latencyMillis,
        int inFlight,
        long skewMillis,
        @Nullable Failure failure) {
    /// A source without a server.
    public static final LinkStatus LOCAL = new LinkStatus(State.REACHABLE, -1, 0, 0, null);

    public enum State {
        UNTRIED,
        REACHABLE,
        UNREACHABLE
    }
}
