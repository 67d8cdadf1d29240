package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleReport;
import java.util.Comparator;
import java.util.Locale;

/// What rules are ordered by.
enum RuleColumn {
    /// What fails, then what fires.
    STATE(RuleReport.WORST_FIRST, 104),
    NAME(Comparator.comparing(report -> report.rule().name(), String.CASE_INSENSITIVE_ORDER), 220),
    TROUBLE(RuleReport.WORST_FIRST, 220),
    GROUP(
            Comparator.comparing((RuleReport report) -> report.group().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(report -> report.group().file()),
            140),
    LAST(Comparator.comparingLong(report -> report.rule().evaluation().time()), 96),
    TOOK(Comparator.comparingDouble(report -> report.rule().evaluation().seconds()), 88);

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Comparator<RuleReport> order;

    private final double width;

    RuleColumn(Comparator<RuleReport> order, double width) {
        this.order = order;
        this.width = width;
    }

    Comparator<RuleReport> order() {
        return order;
    }

    /// To begin with.
    double width() {
        return width;
    }

    /// Numbers stand at the right.
    boolean isNumber() {
        return this == LAST || this == TOOK;
    }

    String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
