package dev.pharos.ui.alerts;

import dev.pharos.alerts.Grouping;
import dev.pharos.alerts.JoinedAlert;

/// One line of the list of alerts.
sealed interface AlertLine {
    /// What stays the same while what it says changes.
    String key();

    /// The name of a group, above its alerts.
    record Heading(Grouping.Group group) implements AlertLine {
        @Override
        public String key() {
            return "group " + group.name();
        }
    }

    /// @param group that it stands in
    record Row(JoinedAlert alert, String group) implements AlertLine {
        @Override
        public String key() {
            return group + " " + alert.fingerprint() + " " + alert.state();
        }
    }
}
