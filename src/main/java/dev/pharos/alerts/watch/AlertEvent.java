package dev.pharos.alerts.watch;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.JoinedAlert;
import java.util.List;
import java.util.Optional;

/// Something that happened to alerts, told once.
public sealed interface AlertEvent {
    /// When it was learnt, in milliseconds since the epoch.
    long at();

    /// What fired already when watching began.
    ///
    /// @param alerts the worst first; never empty
    record Standing(List<JoinedAlert> alerts, long at) implements AlertEvent {
        public Standing {
            alerts = List.copyOf(alerts);
        }
    }

    /// One began to fire, and nothing keeps it quiet.
    ///
    /// @param key the same in all events of one alert; its fingerprint as it was known first
    record Fired(String key, JoinedAlert alert, long at) implements AlertEvent {}

    /// One that was told of is over.
    ///
    /// @param alert as it was last
    record Resolved(String key, JoinedAlert alert, long at) implements AlertEvent {}

    /// What kept one quiet is over, and it fires.
    ///
    /// @param silence what it was, where it is known
    record SilenceEnded(String key, JoinedAlert alert, Optional<Silence> silence, long at) implements AlertEvent {}
}
