package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.silence.SilenceStanding;
import java.time.Duration;
import java.util.List;

/// What can be done to silences.
interface SilenceActions {
    /// By how much a silence can be made longer, the shortest first.
    List<Duration> LONGER = List.of(Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1));

    void extend(List<SilenceStanding> which, Duration more);

    /// Asks first.
    void expire(List<SilenceStanding> which);

    void change(Silence silence);

    /// Writes a new one like one that is over.
    void again(Silence silence);

    /// Goes to an alert.
    void open(String fingerprint);

    void close();
}
