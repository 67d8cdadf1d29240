package dev.pharos.alerts.silence;

import dev.pharos.alerting.Silence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In which order silences stand.
public enum SilenceOrder {
    /// Those at work before those to come before those that are over; what ends, begins or ended nearest to now first.
    STATE,
    /// What ends first stands first.
    END_FIRST,
    /// What ends last stands first.
    END_LAST,
    /// What was changed last stands first.
    CHANGED;

    private static final Comparator<Silence> BY_STATE = Comparator.comparingInt(SilenceOrder::rank)
            .thenComparingLong(
                    silence -> silence.state() == Silence.State.EXPIRED ? -silence.endsAt() : silence.endsAt());

    /// As settings write it.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SilenceOrder read(String written) {
        for (SilenceOrder each : values()) {
            if (each.written().equals(written)) {
                return each;
            }
        }
        return STATE;
    }

    public List<SilenceStanding> of(List<SilenceStanding> standings) {
        return standings.stream()
                .sorted(Comparator.comparing(
                        SilenceStanding::silence, comparator().thenComparing(Silence::id)))
                .toList();
    }

    private Comparator<Silence> comparator() {
        return switch (this) {
            case STATE -> BY_STATE;
            case END_FIRST -> Comparator.comparingLong(Silence::endsAt);
            case END_LAST -> Comparator.comparingLong(Silence::endsAt).reversed();
            case CHANGED -> Comparator.comparingLong(Silence::updatedAt).reversed();
        };
    }

    private static int rank(Silence silence) {
        return switch (silence.state()) {
            case ACTIVE -> 0;
            case PENDING -> 1;
            case EXPIRED -> 2;
        };
    }
}
