package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleReport;
import java.util.Comparator;
import java.util.Locale;

/// What rules are ordered by.
enum RuleColumn {
    /// What fails, then what fires.
    STATE(112, 112),
    NAME(240, 140),
    TROUBLE(240, 96),
    GROUP(120, 80),
    LAST(88, 88),
    TOOK(80, 80);

    private final double width;
    private final double least;

    RuleColumn(double width, double least) {
        this.width = width;
        this.least = least;
    }

    Comparator<RuleReport> order() {
        return switch (this) {
            case STATE, TROUBLE -> RuleReport.WORST_FIRST;
            case NAME -> Comparator.comparing(report -> report.rule().name(), String.CASE_INSENSITIVE_ORDER);
            case GROUP ->
                Comparator.comparing((RuleReport report) -> report.group().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(report -> report.group().file());
            case LAST ->
                Comparator.comparingLong(report -> report.rule().evaluation().time());
            case TOOK ->
                Comparator.comparingDouble(report -> report.rule().evaluation().seconds());
        };
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
        return this == GROUP || this == TOOK;
    }

    /// Numbers stand at the right.
    boolean isNumber() {
        return this == LAST || this == TOOK;
    }

    String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
