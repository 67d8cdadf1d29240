package dev.pharos.alerts.history;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two memories as one: what both know is told once, as the first has it. Where the first does not answer, the other is
/// better than nothing, and it is said why it is alone.
final class JoinedHistory implements AlertHistory {
    /// So far apart, in milliseconds, two may tell the times of the same thing: a server writes it down when it looks,
    /// Pharos when it asks.
    private static final long SLACK = 120_000;

    private final AlertHistory first;
    private final AlertHistory other;

    JoinedHistory(AlertHistory first, AlertHistory other) {
        this.first = first;
        this.other = other;
    }

    @Override
    public Outcome<Remembered> read(TimeRange range) {
        Outcome<Remembered> known = first.read(range);
        if (known.failureOrNull() instanceof Failure.Cancelled) {
            return known;
        }
        Outcome<Remembered> filling = other.read(range);
        return switch (known) {
            case Outcome.Success<Remembered> success ->
                switch (filling) {
                    case Outcome.Success<Remembered>(Remembered more, List<String> notices) ->
                        success.map(all -> joined(all, more)).noting(notices);
                    case Outcome.Failed<Remembered>(Failure failure) -> success.noting(List.of(failure.describe()));
                };
            case Outcome.Failed<Remembered>(Failure failure) -> {
                List<AlertEpisode> alone = filling.map(Remembered::episodes).orElse(List.of());
                yield alone.isEmpty() ? known : Outcome.success(new Remembered(alone, failure));
            }
        };
    }

    private static Remembered joined(Remembered known, Remembered more) {
        Map<String, List<AlertEpisode>> byName = new HashMap<>();
        known.episodes()
                .forEach(each -> byName.computeIfAbsent(each.name(), _ -> new ArrayList<>())
                        .add(each));
        Stream<AlertEpisode> lacking = more.episodes().stream()
                .filter(each ->
                        byName.getOrDefault(each.name(), List.of()).stream().noneMatch(one -> isSame(one, each)));
        return new Remembered(
                Stream.concat(known.episodes().stream(), lacking)
                        .sorted(AlertEpisode.EARLIEST_FIRST)
                        .toList(),
                known.silent());
    }

    private static boolean isSame(AlertEpisode one, AlertEpisode other) {
        return one.start() - SLACK <= other.end()
                && other.start() - SLACK <= one.end()
                && AlertEpisode.areAlike(one.labels(), other.labels());
    }
}
