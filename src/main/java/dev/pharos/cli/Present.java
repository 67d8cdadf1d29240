package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;

/// What `now` means on the command line: the server's present. How far this computer's clock is from it is known only
/// once the server has answered something.
final class Present {
    private Present() {}

    /// Asks the cheapest question there is; blocks.
    ///
    /// @return in milliseconds since the epoch
    /// @throws CommandFailure where the server does not answer it
    static long of(MetricSource source) {
        if (source.instant("vector(1)") instanceof Outcome.Failed(var failure)) {
            throw CommandFailure.of(failure);
        }
        return source.now();
    }
}
