package dev.pharos.alerts.rule;

import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A rule, where it stands, and what is wrong with it.
///
/// @param troubles the worst first; empty where all is well
public record RuleReport(Rule rule, RuleGroup group, Set<RuleTrouble> troubles) {
    /// So many intervals may go by without an evaluation: one may be late, and the next one under way.
    private static final int INTERVALS = 3;

    /// In milliseconds: clocks are told apart no better.
    private static final long CLOCKS = 2_000;

    /// What fails comes first, then what fires; then as the evaluator orders them.
    public static final Comparator<RuleReport> WORST_FIRST = Comparator.comparing(
                    (RuleReport report) -> report.worst().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(RuleReport::kind);

    public RuleReport {
        Set<RuleTrouble> own = EnumSet.noneOf(RuleTrouble.class);
        own.addAll(troubles);
        troubles = Collections.unmodifiableSet(own);
    }

    /// The worst first.
    ///
    /// @param now by the evaluator's clock, in milliseconds since the epoch
    public static List<RuleReport> of(List<RuleGroup> groups, long now) {
        List<RuleReport> reports = new ArrayList<>();
        for (RuleGroup group : groups) {
            group.rules().forEach(rule -> reports.add(new RuleReport(rule, group, troubles(rule, group, now))));
        }
        reports.sort(WORST_FIRST);
        return reports;
    }

    private static Set<RuleTrouble> troubles(Rule rule, RuleGroup group, long now) {
        Set<RuleTrouble> troubles = EnumSet.noneOf(RuleTrouble.class);
        if (rule.evaluation().health() == Rule.Health.FAILED) {
            troubles.add(RuleTrouble.FAILED);
        }
        long interval = group.intervalMillis();
        if (interval <= 0) {
            return troubles;
        }
        long last = rule.evaluation().time() > 0 ? rule.evaluation().time() : group.lastEvaluation();
        if (last > 0 && now - last >= INTERVALS * interval + CLOCKS) {
            troubles.add(RuleTrouble.OVERDUE);
        }
        double seconds =
                Double.isNaN(group.evaluationSeconds()) ? rule.evaluation().seconds() : group.evaluationSeconds();
        if (seconds * 1000 > interval) {
            troubles.add(RuleTrouble.SLOW);
        }
        return troubles;
    }

    /// The rule that an alert is of; empty where none is known, or where it might be any of several.
    ///
    /// @param alert its labels, an evaluator's external ones among them or not
    public static Optional<RuleReport> of(List<RuleReport> reports, Labels alert) {
        List<RuleReport> named = reports.stream()
                .filter(report -> report.rule() instanceof Rule.Alerting
                        && report.rule().name().equals(alert.get("alertname")))
                .toList();
        return named.stream()
                .filter(report -> report.active().stream().anyMatch(active -> hasAll(alert, active.labels())))
                .findFirst()
                .or(() -> only(named.stream()
                        .filter(report -> hasAll(alert, report.rule().labels()))
                        .toList()))
                .or(() -> only(named));
    }

    private static Optional<RuleReport> only(List<RuleReport> some) {
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    private static boolean hasAll(Labels all, Labels some) {
        return all.toMap().entrySet().containsAll(some.toMap().entrySet());
    }

    /// What stays the same while it is evaluated again and again.
    public String key() {
        return String.join(
                "\n",
                group.file(),
                group.name(),
                rule.name(),
                rule.query(),
                rule.labels().toString());
    }

    public RuleKind kind() {
        return RuleKind.of(rule);
    }

    /// Empty where all is well.
    public Optional<RuleTrouble> worst() {
        return troubles.stream().findFirst();
    }

    /// Its pending and firing alerts.
    public List<Alert> active() {
        return rule instanceof Rule.Alerting alerting ? alerting.active() : List.of();
    }

    public Labels annotations() {
        return rule instanceof Rule.Alerting alerting ? alerting.annotations() : Labels.EMPTY;
    }

    /// Whether all words of a text stand somewhere in it: name, expression, labels, annotations, group, file, error.
    public boolean says(String text) {
        String all = String.join("\n", texts()).toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    private List<String> texts() {
        return List.of(
                rule.name(),
                rule.query(),
                rule.labels().matchers(),
                annotations().matchers(),
                group.name(),
                group.file(),
                rule.evaluation().error());
    }
}
