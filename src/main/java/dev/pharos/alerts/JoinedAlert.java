package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One alert as rule evaluator and routers together know it.
///
/// @param labels    as the routers have them, who see the evaluator's external labels, too
/// @param startsAt  when its expression first held, in milliseconds since the epoch; 0 where nobody says
/// @param evaluated as the evaluator has it; null where it is known from routers alone
/// @param held      as a router has it; null where none does
public record JoinedAlert(
        String fingerprint,
        Labels labels,
        Labels annotations,
        AlertState state,
        long startsAt,
        @Nullable Alert evaluated,
        @Nullable HeldAlert held) {
    static JoinedAlert of(Alert evaluated) {
        return new JoinedAlert(
                Fingerprint.of(evaluated.labels()),
                evaluated.labels(),
                evaluated.annotations(),
                evaluated.state() == Alert.State.PENDING ? AlertState.PENDING : AlertState.FIRING,
                evaluated.activeAt(),
                evaluated,
                null);
    }

    static JoinedAlert of(HeldAlert held, @Nullable Alert evaluated) {
        return new JoinedAlert(
                held.fingerprint(),
                held.labels(),
                held.annotations(),
                held.state() != HeldAlert.State.SUPPRESSED
                        ? AlertState.FIRING
                        : held.silencedBy().isEmpty() ? AlertState.INHIBITED : AlertState.SILENCED,
                evaluated == null || evaluated.activeAt() == 0 ? held.startsAt() : evaluated.activeAt(),
                evaluated,
                held);
    }

    public String name() {
        return labels.get("alertname");
    }

    public Severity severity() {
        return Severity.of(labels);
    }

    /// What there is to say of it in a line: its summary, else its description.
    public String summary() {
        return List.of("summary", "message", "description", "title").stream()
                .map(annotations::get)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
