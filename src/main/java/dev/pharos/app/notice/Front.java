package dev.pharos.app.notice;

import dev.pharos.alerts.JoinedAlert;

/// The window, as what lies beside it needs it. On any thread.
public interface Front {
    /// Brings it to the front.
    void open();

    /// Brings it to the front, at an alert.
    void open(JoinedAlert alert);

    /// Ends the program.
    void quit();
}
