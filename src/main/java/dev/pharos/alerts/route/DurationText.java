package dev.pharos.alerts.route;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations as Prometheus and Alertmanager write them: `1d12h`, `30s`, `0`.
final class DurationText {
    /// The largest unit first, each at most once. Numbers are short enough to be added up.
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,9})y)?(?:(\\d{1,9})w)?(?:(\\d{1,9})d)?"
            + "(?:(\\d{1,9})h)?(?:(\\d{1,9})m)?(?:(\\d{1,9})s)?(?:(\\d{1,9})ms)?");

    private static final Duration[] UNITS = {
        Duration.ofDays(365),
        Duration.ofDays(7),
        Duration.ofDays(1),
        Duration.ofHours(1),
        Duration.ofMinutes(1),
        Duration.ofSeconds(1),
        Duration.ofMillis(1)
    };

    private DurationText() {}

    /// Empty where it is none.
    static Optional<Duration> read(String text) {
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher form = FORM.matcher(text);
        if (text.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        for (int i = 0; i < UNITS.length; i++) {
            String count = form.group(i + 1);
            if (count != null) {
                sum = sum.plus(UNITS[i].multipliedBy(Long.parseLong(count)));
            }
        }
        return Optional.of(sum);
    }
}
