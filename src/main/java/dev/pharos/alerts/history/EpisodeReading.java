package dev.pharos.alerts.history;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes episodes of what was written.
///
/// What tells one from the next is when the expression first held: as long as that lies before the last time that the
/// alert was seen firing, it is the same episode. Without that value a gap ends an episode. An evaluator that is
/// started anew forgets what held but for rules that hold for long: what it finds at once had never ended.
///
/// @param starts when evaluators were started, ascending, in milliseconds since the epoch
/// @param step   how long before a point a sample may be, in milliseconds; 0 where points are the samples themselves
/// @param range  that was read
/// @param on     the alerts that fire at its end
@SuppressWarnings("ArrayRecordComponent") // never compared
record EpisodeReading(RuleTimes rules, long[] starts, long step, TimeRange range, Set<Labels> on) {
    /// As many evaluations may be late or missed without an end.
    private static final double MISSED = 2.5;

    /// An evaluator has evaluated everything once so long after its start, in milliseconds.
    private static final long STARTING = Duration.ofMinutes(2).toMillis();

    /// What an evaluator tells is off by parts of a second, in milliseconds.
    private static final long RESTORED = 1_000;

    /// When a process was started is reckoned from the computer's start, and off by seconds, in milliseconds.
    private static final long CLOCK = 5_000;

    /// Of what was not evaluated for longer nobody knows whether it went on, in milliseconds.
    private static final long AWAY = Duration.ofHours(1).toMillis();

    List<AlertEpisode> episodes(Map<Labels, Series> firing, Map<Labels, Series> held) {
        List<AlertEpisode> all = new ArrayList<>();
        long common = firing.values().stream()
                .mapToLong(EpisodeReading::usual)
                .filter(distance -> distance > 0)
                .min()
                .orElse(0);
        firing.forEach((labels, points) -> {
            if (!points.isEmpty()) {
                new Alert(labels, points, held.get(labels), common).add(all);
            }
        });
        return all.stream()
                .filter(each -> each.isWithin(range))
                .sorted(AlertEpisode.EARLIEST_FIRST)
                .toList();
    }

    /// One alert.
    private final class Alert {
        private final Labels labels;
        private final Series points;
        private final @Nullable Series held;
        private final boolean ruled;
        private final long holds;
        /// Between evaluations, in milliseconds; 0 where nobody knows.
        private final long interval;

        Alert(Labels labels, Series points, @Nullable Series held, long common) {
            this.labels = labels;
            this.points = points;
            this.held = held;
            var pace = rules.of(labels.get("alertname"));
            this.ruled = pace.isPresent();
            this.holds = pace.map(RuleTimes.Pace::holds).orElse(0L);
            this.interval = pace.map(RuleTimes.Pace::interval)
                    .filter(known -> known > 0)
                    .orElseGet(() -> points.size() < 2 ? common : usual(points));
        }

        void add(List<AlertEpisode> all) {
            int from = 0;
            for (int i = 1; i <= points.size(); i++) {
                if (i == points.size() || isAnother(i)) {
                    all.add(episode(from, i));
                    from = i;
                }
            }
        }

        /// Whether the alert that fires at a point is not the one that fired at the point before.
        private boolean isAnother(int i) {
            long before = points.time(i - 1);
            long time = points.time(i);
            long since = held(time);
            if (since == 0) {
                return time - before > Math.max((double) step, Math.max(1, interval) * MISSED);
            }
            if (step == 0) {
                return since > before && !isRestart(before, since);
            }
            // In the same step the one before may have fired, and the next is but pending.
            return since - held(before) > RESTORED
                    && since > before - step
                    && since + holds <= time
                    && !isRestart(before - step, since);
        }

        private boolean isRestart(long before, long since) {
            return since - before <= AWAY
                    && Arrays.stream(starts)
                            .anyMatch(start ->
                                    before - CLOCK <= start && start <= since + CLOCK && since - start <= STARTING);
        }

        private AlertEpisode episode(int from, int to) {
            long first = points.time(from);
            long last = points.time(to - 1);
            long since = held(first);
            long start = start(from, first, since);
            boolean isLast = to == points.size();
            long end = isLast && on.contains(labels)
                    ? AlertEpisode.ON
                    : Math.max(start, Math.min(end(last), isLast ? range.end() : points.time(to)));
            return new AlertEpisode(labels, since <= start ? since : 0, start, end, AlertEpisode.Witness.SERVER);
        }

        private long start(int from, long first, long since) {
            long grain = step > 0 ? step : interval;
            long fired = since == 0 ? 0 : since + holds;
            boolean atOnce = first - range.start() <= grain;
            boolean unseen = ruled && fired < first - grain * MISSED;
            if (from == 0 && fired != 0 && (atOnce || unseen)) {
                // It began before anything that was read.
                return Math.min(fired, first);
            }
            if (step == 0) {
                return first;
            }
            return fired == 0 ? first - step / 2 : Math.clamp(fired, first - step, first);
        }

        /// It was seen to be over an evaluation later; of a step it is the middle that is off least.
        private long end(long last) {
            return step == 0 ? last + interval : last - step / 2;
        }

        /// When the expression first held, in milliseconds since the epoch; 0 where it is not written.
        private long held(long time) {
            if (held == null) {
                return 0;
            }
            int at = held.indexAtOrAfter(time);
            return at < held.size() && held.time(at) == time ? Math.round(held.value(at) * 1000) : 0;
        }
    }

    /// The distance that most samples have, which is that of evaluations.
    private static long usual(Series points) {
        if (points.size() < 2) {
            return 0;
        }
        long[] distances = new long[points.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = points.time(i + 1) - points.time(i);
        }
        Arrays.sort(distances);
        return distances[distances.length / 2];
    }
}
