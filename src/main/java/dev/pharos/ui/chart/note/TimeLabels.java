package dev.pharos.ui.chart.note;

import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.theme.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How times are written on a chart, in the user's language and zone.
public final class TimeLabels {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;
    private final DateTimeFormatter full;

    public TimeLabels(Messages messages) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        day = DateTimeFormatter.ofPattern(messages.get("time.day"), locale);
        month = DateTimeFormatter.ofPattern(messages.get("time.month"), locale);
        year = DateTimeFormatter.ofPattern(messages.get("time.year"), locale);
        full = DateTimeFormatter.ofPattern(messages.get("time.full"), locale);
    }

    public String of(TimeTick tick, ZoneId zone) {
        DateTimeFormatter format = switch (tick.mark()) {
            case MILLISECOND -> MILLISECOND;
            case SECOND -> SECOND;
            case MINUTE -> MINUTE;
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> year;
        };
        return format.format(Instant.ofEpochMilli(tick.time()).atZone(zone));
    }

    /// A time by itself, to the second.
    public String of(long time, ZoneId zone) {
        return full.format(Instant.ofEpochMilli(time).atZone(zone));
    }
}
