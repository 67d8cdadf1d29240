package dev.pharos.series;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time as it is typed: RFC 3339, Unix seconds, or relative to the present.
public sealed interface TimeExpression {
    /// The time meant at the given present; both in milliseconds since the epoch.
    long at(long now);

    record Absolute(long time) implements TimeExpression {
        @Override
        public long at(long now) {
            return time;
        }
    }

    /// @param offset from the present in milliseconds; negative for the past
    record Relative(long offset) implements TimeExpression {
        @Override
        public long at(long now) {
            return now + offset;
        }
    }

    /// `2026-11-22T10:00:00Z`, `2026-11-22T19:00:00.5+09:00`, `1700000000`, `1700000000.25`, `now`, `now-1h`,
    /// `now-1d12h`; empty for anything else. What is finer than a millisecond is cut off.
    static Optional<TimeExpression> parse(String text) {
        if (text.equals("now")) {
            return Optional.of(new Relative(0));
        }
        if (text.startsWith("now-") || text.startsWith("now+")) {
            int sign = text.charAt(3) == '-' ? -1 : 1;
            return Durations.parse(text.substring(4)).map(length -> new Relative(sign * length.toMillis()));
        }
        return Syntax.UNIX.matcher(text).matches() ? unix(text) : rfc3339(text);
    }

    private static Optional<TimeExpression> unix(String text) {
        long millis = new BigDecimal(text).movePointRight(3).longValue();
        // Beyond the year 9999 somebody gave milliseconds.
        return millis <= Syntax.LATEST ? Optional.of(new Absolute(millis)) : Optional.empty();
    }

    private static Optional<TimeExpression> rfc3339(String text) {
        try {
            Instant time = OffsetDateTime.parse(
                            text.toUpperCase(Locale.ROOT).replace(' ', 'T'), DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant();
            return Optional.of(new Absolute(time.toEpochMilli()));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /// What the notations look like.
    final class Syntax {
        private static final Pattern UNIX = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
        private static final long LATEST =
                Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

        private Syntax() {}
    }
}
