package dev.pharos.ui.state;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;

/// Which of the five states something that shows data is in. For view models: it knows no scene.
public sealed interface ViewState {
    /// Nothing came yet.
    record Loading() implements ViewState {}

    /// What is shown is current.
    record Data() implements ViewState {}

    /// The question was answered: there is nothing.
    ///
    /// @param title what there is none of
    /// @param hint  why, and what to do
    record Empty(String title, String hint) implements ViewState {}

    /// The last good data is shown; newer cannot be had.
    ///
    /// @param since when that data was current, in milliseconds since the epoch
    record Stale(Failure failure, long since) implements ViewState {}

    /// There is no data to show, and why.
    record Failed(Failure failure) implements ViewState {}

    /// The state after an answer: data, or else stale where there was data before, or else failed. An answer nobody
    /// waits for any more changes nothing.
    ///
    /// @param lastGood when the data on screen was current, in milliseconds since the epoch
    static ViewState after(ViewState before, Outcome<?> outcome, long lastGood) {
        Failure failure = outcome.failureOrNull();
        return switch (failure) {
            case null -> new Data();
            case Failure.Cancelled _ -> before;
            default ->
                switch (before) {
                    case Data _ -> new Stale(failure, lastGood);
                    case Stale(Failure _, long since) -> new Stale(failure, since);
                    case Empty _, Loading _, Failed _ -> new Failed(failure);
                };
        };
    }
}
