package dev.pharos.alerts.history;

import dev.pharos.alerts.Severity;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import java.util.Comparator;
import java.util.List;

/// One time that an alert fired without a break. Times are milliseconds since the epoch.
///
/// @param labels       of the alert, without the name of a series or its state
/// @param pendingSince when its expression first held; 0 where nobody says
/// @param start        when it began to fire; of one that began before what is known, the best that is known of it
/// @param end          when it ended, or [#ON]
/// @param witness      who says so
public record AlertEpisode(Labels labels, long pendingSince, long start, long end, Witness witness) {
    /// It was still on at the end of what was asked about.
    public static final long ON = Long.MAX_VALUE;

    public static final Comparator<AlertEpisode> EARLIEST_FIRST =
            Comparator.comparingLong(AlertEpisode::start).thenComparing(AlertEpisode::labels);

    /// Labels that say what an alert is about, the plainest first.
    private static final List<String> SUBJECTS = List.of("name", "addr", "address", "instance", "node", "group", "job");

    /// From where an episode is known.
    public enum Witness {
        /// The rule evaluator wrote it down.
        SERVER,
        /// Pharos saw it itself.
        PHAROS
    }

    public AlertEpisode {
        if (end < start) {
            throw new IllegalArgumentException("an episode that ends before it starts: " + start + " to " + end);
        }
    }

    public boolean isOn() {
        return end == ON;
    }

    public String name() {
        return labels.get("alertname");
    }

    /// The instance, host or group that it is about; empty where its labels do not say.
    public String subject() {
        return SUBJECTS.stream()
                .map(labels::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    public Severity severity() {
        return Severity.of(labels);
    }

    /// How long it was on, in milliseconds; of one that is still on, until `now`.
    public long millis(long now) {
        return Math.max(0, (isOn() ? now : end) - start);
    }

    /// Whether it was on at any moment of a range.
    public boolean isWithin(TimeRange range) {
        return start <= range.end() && end >= range.start();
    }

    /// As a range tells it: what ended after that was on at its end.
    public AlertEpisode asOf(TimeRange range) {
        return end > range.end() && end != ON ? new AlertEpisode(labels, pendingSince, start, ON, witness) : this;
    }

    /// Whether two may be the same alert: routers know it with the evaluator's external labels, the evaluator without
    /// them.
    public static boolean areAlike(Labels one, Labels other) {
        return one.equals(other) || hasAll(one, other) || hasAll(other, one);
    }

    private static boolean hasAll(Labels more, Labels fewer) {
        return fewer.has("alertname")
                && more.size() > fewer.size()
                && fewer.toMap().entrySet().stream()
                        .allMatch(each -> more.get(each.getKey()).equals(each.getValue()));
    }
}
