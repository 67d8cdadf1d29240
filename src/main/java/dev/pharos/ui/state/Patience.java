package dev.pharos.ui.state;

import dev.pharos.outcome.Failure;
import java.time.Duration;
import java.util.Optional;

/// How long a refresh may go without an answer before what is shown counts as old: a server that hangs is given up on
/// only after half a minute, and nobody should take the numbers of then for those of now meanwhile.
public final class Patience {
    /// After so long without an answer nobody should believe that all is well.
    public static final Duration LENGTH = Duration.ofSeconds(8);

    private long asked;

    /// A question was asked.
    ///
    /// @param at in milliseconds since the epoch
    public void asked(long at) {
        asked = at;
    }

    /// How long the answer is being waited for, where that is longer than patience lasts.
    ///
    /// @param now in milliseconds since the epoch
    public Optional<Duration> exceeded(long now) {
        return Optional.of(Duration.ofMillis(now - asked)).filter(waited -> waited.compareTo(LENGTH) > 0);
    }

    /// What to show while that question is not answered: when the patience is over data turn stale, and where there are
    /// none yet, it is said what is waited for.
    ///
    /// @param lastGood when the data on screen was current, in milliseconds since the epoch
    public ViewState whileWaiting(ViewState shown, long now, long lastGood) {
        Failure silent = exceeded(now)
                .map(waited -> new Failure.TimedOut("Prometheus", Duration.ofSeconds(waited.toSeconds())))
                .orElse(null);
        if (silent == null) {
            return shown;
        }
        return switch (shown) {
            case ViewState.Data _ -> new ViewState.Stale(silent, lastGood);
            case ViewState.Loading _ -> new ViewState.Failed(silent);
            case ViewState.Empty _, ViewState.Stale _, ViewState.Failed _ -> shown;
        };
    }
}
