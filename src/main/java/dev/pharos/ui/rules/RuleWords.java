package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleKind;
import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.alerts.rule.RuleTrouble;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.Locale;

/// What the page says of rules, in the user's language.
final class RuleWords {
    private final Messages words = Messages.of(RuleWords.class);

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String of(RuleKind kind) {
        return words.get("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// How soon somebody should look.
    static Status status(RuleKind kind) {
        return switch (kind) {
            case FIRING -> Status.CRITICAL;
            case PENDING -> Status.WARNING;
            case INACTIVE -> Status.OK;
            case RECORDING -> Status.INFO;
        };
    }

    static Status status(RuleTrouble trouble) {
        return trouble == RuleTrouble.SLOW ? Status.WARNING : Status.CRITICAL;
    }

    /// The worst of what is wrong, in a line; empty where all is well.
    String trouble(RuleReport report, long now) {
        return report.worst().map(worst -> of(worst, report, now)).orElse("");
    }

    String of(RuleTrouble trouble, RuleReport report, long now) {
        return switch (trouble) {
            case FAILED ->
                report.rule().evaluation().error().isBlank()
                        ? words.get("trouble.failed")
                        : report.rule().evaluation().error().strip();
            case OVERDUE ->
                words.get(
                        "trouble.overdue",
                        age(report.rule().evaluation().time(), now),
                        Quantity.duration(Duration.ofMillis(report.group().intervalMillis())));
            case SLOW ->
                words.get(
                        "trouble.slow",
                        Quantity.seconds(report.group().evaluationSeconds()),
                        Quantity.duration(Duration.ofMillis(report.group().intervalMillis())));
        };
    }

    /// How long ago; that it never was where it never was.
    String age(long time, long now) {
        return time == 0
                ? words.get("never")
                : Quantity.duration(Duration.ofMillis(Math.max(0, now - time) / 1_000 * 1_000));
    }

    static String took(double seconds) {
        return Double.isNaN(seconds) ? "" : Quantity.seconds(seconds);
    }
}
