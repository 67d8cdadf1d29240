package dev.pharos.ui.history;

import dev.pharos.alerts.history.AlertStatistics;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// What is told of each alert, and what alerts are ordered by.
enum HistoryColumn {
    ALERT(264, 160),
    /// When it was on, along the range.
    TIMELINE(360, 120),
    FIRED(80, 72),
    TOTAL(112, 88),
    MEDIAN(112, 88),
    LONGEST(104, 88),
    /// When it last began.
    LAST(136, 112);

    private final double width;
    private final double least;

    HistoryColumn(double width, double least) {
        this.width = width;
        this.least = least;
    }

    Comparator<AlertStatistics> order() {
        Comparator<AlertStatistics> order = switch (this) {
            case ALERT -> Comparator.comparing(AlertStatistics::name, String.CASE_INSENSITIVE_ORDER);
            case FIRED -> by(AlertStatistics::count).thenComparing(by(AlertStatistics::hourly));
            case TOTAL -> by(AlertStatistics::total);
            case MEDIAN -> by(each -> each.median().orElse(-1));
            case LONGEST -> by(AlertStatistics::longest);
            case TIMELINE, LAST -> by(each -> each.last().start());
        };
        return order.thenComparing(AlertStatistics::labels);
    }

    private static Comparator<AlertStatistics> by(Function<AlertStatistics, Number> number) {
        return Comparator.comparingLong(each -> number.apply(each).longValue());
    }

    /// To begin with.
    double width() {
        return width;
    }

    /// What it takes to say anything.
    double least() {
        return least;
    }

    /// Whether it can be done without where there is little room: the detail tells it, too.
    boolean isLesser() {
        return this == LONGEST || this == MEDIAN;
    }

    /// Numbers stand at the right.
    boolean isNumber() {
        return this != ALERT && this != TIMELINE;
    }

    String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
