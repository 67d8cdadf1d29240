package dev.pharos.ui.state;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.ui.theme.Messages;

/// What an alert says of itself in a line. Alerts that Pharos raises itself have their words here; others bring theirs.
public final class AlertText {
    private AlertText() {}

    /// Empty where it says nothing.
    public static String summary(JoinedAlert alert) {
        if (!alert.isOwn()) {
            return ShownText.of(alert.summary());
        }
        String count = alert.annotations().get("count");
        String key = "own." + alert.name() + (count.isEmpty() ? "" : ".several");
        return Messages.of(AlertText.class).get(key, alert.subject(), count);
    }
}
