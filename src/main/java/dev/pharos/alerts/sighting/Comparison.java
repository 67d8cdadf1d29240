package dev.pharos.alerts.sighting;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.series.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a board has that is new since the one before. Of one thread at a time.
final class Comparison {
    /// So long after the last line that somebody looks is written down, in milliseconds.
    static final long QUIET = Duration.ofMinutes(5).toMillis();

    /// So long, in milliseconds, between two boards: what is gone by then may have ended at any time since the first.
    private static final long LONG = Duration.ofMinutes(2).toMillis();

    /// What evaluators restore after a restart is off by parts of a second.
    private static final long RESTORED = 1_000;

    /// Of those that are on, who tells when they end.
    private final Map<Labels, Teller> tellers = new HashMap<>();
    /// When the evaluator last answered in this run, in milliseconds since the epoch; 0 before.
    private long answered;

    private enum Teller {
        PHAROS,
        EVALUATOR,
        ROUTERS
    }

    /// @param episodes what is known so far
    List<Sighting> news(AlertBoard board, Episodes episodes) {
        List<Sighting> news = new ArrayList<>();
        Map<Labels, JoinedAlert> fresh = firing(board);
        Map<Labels, AlertEpisode> gone = new LinkedHashMap<>(episodes.on());
        long looked = answered == 0 ? episodes.looked() : answered;
        pairs(fresh, gone).forEach((labels, alert) -> {
            AlertEpisode episode = episodes.on().get(labels);
            if (episode != null && isAnother(alert, episode, looked)) {
                news.add(ended(episode, looked));
                news.add(new Sighting(Sighting.Kind.BEGAN, start(alert, board), alert.startsAt(), labels));
            }
            tellers.put(labels, teller(alert));
        });
        long end = looked == 0 || (answered != 0 && board.time() - answered < LONG) ? board.time() : looked;
        gone.forEach((labels, episode) -> {
            if (isOver(labels, board)) {
                news.add(ended(episode, tellers.get(labels) == Teller.PHAROS ? board.time() : end));
                tellers.remove(labels);
            }
        });
        fresh.forEach((labels, alert) -> {
            news.add(new Sighting(Sighting.Kind.BEGAN, start(alert, board), alert.startsAt(), labels));
            tellers.put(labels, teller(alert));
        });
        if (board.evaluator() == null) {
            answered = board.time();
        }
        boolean said = news.stream().anyMatch(each -> each.time() >= board.time());
        if (news.isEmpty() ? board.time() - episodes.looked() >= QUIET : !said) {
            news.add(new Sighting(Sighting.Kind.LOOKED, board.time(), 0, Labels.EMPTY));
        }
        return news;
    }

    /// By the labels that the evaluator knows them by, where it does: routers see its external labels, too, and see an
    /// alert later.
    private static Map<Labels, JoinedAlert> firing(AlertBoard board) {
        Map<Labels, JoinedAlert> firing = new LinkedHashMap<>();
        for (JoinedAlert alert : board.alerts()) {
            if (alert.state() != AlertState.PENDING) {
                var evaluated = alert.evaluated();
                firing.put(evaluated == null ? alert.labels() : evaluated.labels(), alert);
            }
        }
        return firing;
    }

    /// Takes those that were on and still are from both, by the labels that they were on with.
    private static Map<Labels, JoinedAlert> pairs(Map<Labels, JoinedAlert> fresh, Map<Labels, AlertEpisode> gone) {
        Map<Labels, JoinedAlert> pairs = new LinkedHashMap<>();
        for (Labels labels : List.copyOf(gone.keySet())) {
            @Nullable JoinedAlert same = fresh.remove(labels);
            if (same != null) {
                gone.remove(labels);
                pairs.put(labels, same);
            }
        }
        Map<String, List<Labels>> byName = new HashMap<>();
        fresh.keySet()
                .forEach(labels -> byName.computeIfAbsent(labels.get("alertname"), _ -> new ArrayList<>())
                        .add(labels));
        for (Labels labels : List.copyOf(gone.keySet())) {
            List<Labels> candidates = byName.getOrDefault(labels.get("alertname"), List.of());
            Optional<Labels> alike = candidates.stream()
                    .filter(each -> AlertEpisode.areAlike(each, labels))
                    .findFirst();
            if (alike.isPresent()) {
                @Nullable JoinedAlert same = fresh.remove(alike.get());
                candidates.remove(alike.get());
                gone.remove(labels);
                if (same != null) {
                    pairs.put(labels, same);
                }
            }
        }
        return pairs;
    }

    /// Whether it ended and began again since anybody looked.
    private static boolean isAnother(JoinedAlert alert, AlertEpisode episode, long looked) {
        return alert.startsAt() > looked
                && Math.abs(alert.startsAt() - episode.pendingSince()) > RESTORED
                && alert.startsAt() > episode.start();
    }

    private static Teller teller(JoinedAlert alert) {
        return alert.isOwn() ? Teller.PHAROS : alert.evaluated() != null ? Teller.EVALUATOR : Teller.ROUTERS;
    }

    /// What somebody did not tell may still be on.
    private boolean isOver(Labels labels, AlertBoard board) {
        return switch (tellers.get(labels)) {
            case PHAROS -> true;
            case EVALUATOR -> board.evaluator() == null;
            case ROUTERS -> board.isWhole();
            case null -> board.isWhole();
        };
    }

    private static Sighting ended(AlertEpisode episode, long time) {
        return new Sighting(Sighting.Kind.ENDED, Math.max(episode.start(), time), 0, episode.labels());
    }

    /// Routers are told when an alert began to fire; without them it did some time before it was seen.
    private long start(JoinedAlert alert, AlertBoard board) {
        HeldAlert held = alert.held();
        long said = held != null ? held.startsAt() : alert.isOwn() || answered == 0 ? alert.startsAt() : 0;
        return said > 0 ? Math.min(said, board.time()) : board.time();
    }
}
