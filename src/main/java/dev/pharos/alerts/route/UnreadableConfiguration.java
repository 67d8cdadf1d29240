package dev.pharos.alerts.route;

import java.util.Objects;

/// A text that is no configuration, and why.
final class UnreadableConfiguration extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableConfiguration(String why) {
        super(why);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
