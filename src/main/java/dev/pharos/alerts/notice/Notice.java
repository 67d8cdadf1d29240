package dev.pharos.alerts.notice;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import java.time.Instant;
import java.util.List;

/// What a person is told at once.
public sealed interface Notice {
    /// Of all that it tells of.
    Severity worst();

    /// Whether it is to be heard.
    boolean sound();

    /// What happened to alerts.
    enum Kind {
        FIRED,
        RESOLVED,
        SILENCE_ENDED
    }

    /// One thing that happened to one alert.
    ///
    /// @param key of the alert, the same in all notices of it
    record Single(Kind kind, String key, JoinedAlert alert, boolean sound) implements Notice {
        @Override
        public Severity worst() {
            return alert.severity();
        }
    }

    /// The same thing that happened to many at once.
    ///
    /// @param id     the same while the storm lasts: one takes the place of the one before
    /// @param group  the name of their rule; empty where they are of several
    /// @param alerts some that are new in it, the worst first; at most [#SHOWN]
    /// @param fresh  how many are new in it
    /// @param total  how many there were in the storm, with these
    record Folded(
            Kind kind,
            String id,
            String group,
            List<JoinedAlert> alerts,
            int fresh,
            int total,
            Severity worst,
            boolean sound)
            implements Notice {
        public Folded {
            alerts = List.copyOf(alerts);
        }
    }

    /// What fired already when Pharos began to watch. Never to be heard: who starts Pharos looks at it.
    ///
    /// @param alerts some of them, the worst first; at most [#SHOWN]
    /// @param count  how many they are
    record Standing(List<JoinedAlert> alerts, int count, Severity worst) implements Notice {
        public Standing {
            alerts = List.copyOf(alerts);
        }

        @Override
        public boolean sound() {
            return false;
        }
    }

    /// What was not told while nobody wanted to be told.
    ///
    /// @param fired    how many began to fire, or fired when Pharos began to watch
    /// @param on       how many of those still fire
    /// @param resolved how many that had been told of before are over
    /// @param alerts   some that still fire, the worst first; at most [#SHOWN]
    record Missed(
            int fired, int on, int resolved, List<JoinedAlert> alerts, Severity worst, Instant from, Instant until)
            implements Notice {
        public Missed {
            alerts = List.copyOf(alerts);
        }

        @Override
        public boolean sound() {
            return false;
        }
    }

    /// So many alerts are named in a notice of many.
    int SHOWN = 10;
}
