package dev.pharos.alerts;

/// Where an alert is between its rule and a person.
public enum AlertState {
    /// Its rule holds, and somebody is told.
    FIRING,
    /// Its rule holds, but not for long enough yet.
    PENDING,
    /// Its rule holds, and nobody is told because somebody said so.
    SILENCED,
    /// Its rule holds, and nobody is told because of another alert.
    INHIBITED
}
