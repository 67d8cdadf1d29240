package dev.pharos.alerts.history;

import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// How one alert behaved in a range. Lengths are milliseconds.
///
/// @param episodes the earliest first; at least one
/// @param total    how long it was on within the range
/// @param longest  of its episodes
/// @param mean     to resolve, of those that ended
/// @param median   to resolve, of those that ended
/// @param hourly   how often it began to fire in the worst hour
public record AlertStatistics(
        Labels labels,
        List<AlertEpisode> episodes,
        long total,
        long longest,
        OptionalLong mean,
        OptionalLong median,
        int hourly) {
    /// As often in an hour is flapping.
    public static final int FLAPPING = 4;

    private static final long HOUR = Duration.ofHours(1).toMillis();

    public AlertStatistics {
        episodes = List.copyOf(episodes);
    }

    /// Of each alert, the one that was on longest first.
    ///
    /// @param now until when what is on lasts, in milliseconds since the epoch
    public static List<AlertStatistics> of(List<AlertEpisode> episodes, TimeRange range, long now) {
        Map<Labels, List<AlertEpisode>> byAlert = new LinkedHashMap<>();
        episodes.stream()
                .sorted(AlertEpisode.EARLIEST_FIRST)
                .forEach(each -> byAlert.computeIfAbsent(each.labels(), _ -> new ArrayList<>())
                        .add(each));
        return byAlert.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), range, Math.min(now, range.end())))
                .sorted(Comparator.comparingLong(AlertStatistics::total)
                        .reversed()
                        .thenComparing(AlertStatistics::labels))
                .toList();
    }

    /// To resolve, of all episodes of all of these that ended.
    public static OptionalLong median(List<AlertStatistics> all) {
        return median(all.stream()
                .flatMap(each -> each.episodes().stream())
                .filter(each -> !each.isOn())
                .mapToLong(each -> each.end() - each.start())
                .sorted()
                .toArray());
    }

    public int count() {
        return episodes.size();
    }

    public AlertEpisode last() {
        return episodes.getLast();
    }

    /// Whether it is on at the end of what was asked about.
    public boolean isOn() {
        return last().isOn();
    }

    public boolean isFlapping() {
        return hourly >= FLAPPING;
    }

    public String name() {
        return last().name();
    }

    private static AlertStatistics of(Labels labels, List<AlertEpisode> episodes, TimeRange range, long until) {
        long total = 0;
        long longest = 0;
        for (AlertEpisode each : episodes) {
            total += Math.max(0, Math.min(each.end(), until) - Math.max(each.start(), range.start()));
            longest = Math.max(longest, each.millis(until));
        }
        long[] resolved = episodes.stream()
                .filter(each -> !each.isOn())
                .mapToLong(each -> each.millis(until))
                .sorted()
                .toArray();
        return new AlertStatistics(
                labels, episodes, total, longest, mean(resolved), median(resolved), hourly(episodes));
    }

    private static OptionalLong mean(long[] lengths) {
        double sum = 0;
        for (long length : lengths) {
            sum += length;
        }
        return lengths.length == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(sum / lengths.length));
    }

    /// @param lengths ascending
    private static OptionalLong median(long[] lengths) {
        int middle = lengths.length / 2;
        if (lengths.length == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(lengths.length % 2 == 1 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2);
    }

    private static int hourly(List<AlertEpisode> episodes) {
        Deque<Long> within = new ArrayDeque<>();
        int most = 0;
        for (AlertEpisode each : episodes) {
            within.add(each.start());
            while (each.start() - within.getFirst() >= HOUR) {
                within.removeFirst();
            }
            most = Math.max(most, within.size());
        }
        return most;
    }
}
