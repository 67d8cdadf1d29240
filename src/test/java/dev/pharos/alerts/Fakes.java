package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.List;

/// Alerts as evaluators and routers would have them.
final class Fakes {
    private Fakes() {}

    static Alert evaluated(Alert.State state, long activeAt, String... labels) {
        return new Alert(Labels.of(labels), Labels.of("summary", "as evaluated"), state, activeAt, 1);
    }

    static HeldAlert held(HeldAlert.State state, long updatedAt, List<String> silencedBy, String... labels) {
        Labels all = Labels.of(labels);
        return new HeldAlert(
                Fingerprint.of(all),
                all,
                Labels.of("summary", "as held"),
                state,
                2_000,
                9_000,
                updatedAt,
                "",
                List.of("mail"),
                silencedBy,
                List.of());
    }
}
