package dev.pharos.http;

import dev.pharos.outcome.Failure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a link is doing as of its last calls.
///
/// @param asked    whether any call has ended yet
/// @param latency  from asking to the head of the newest answer; null before the first one
/// @param inFlight calls that run or wait for their turn
/// @param skew     how far the server's clock is ahead of ours; zero within what its `Date` header can tell
/// @param failure  why no Prometheus answered the newest call, see [Failure#unanswered()]; null where one did
public record LinkHealth(
        boolean asked,
        @Nullable Duration latency,
        int inFlight,
        Duration skew,
        @Nullable Failure failure) {}
