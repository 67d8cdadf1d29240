package dev.pharos.alerts.own;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;

/// What Pharos raises alerts of itself for. Their labels and so their fingerprints are the same each time.
public enum OwnAlert {
    /// Nothing can be known: the server of the metrics and the rules does not answer. Label `address`.
    PROMETHEUS_SILENT("PharosPrometheusSilent", "critical"),
    /// One router does not answer. Label `address`.
    ALERTMANAGER_SILENT("PharosAlertmanagerSilent", "warning"),
    /// What fires reaches no router: nobody is told.
    ALERTMANAGER_CUT_OFF("PharosAlertmanagerCutOff", "critical"),
    /// The alert that fires as long as all is well does so no longer. Label `heartbeat`.
    WATCHDOG_STOPPED("PharosWatchdogStopped", "critical"),
    /// What was scraped is scraped no longer, so that no rule misses it. Label `job`, and `instance` where it is one;
    /// annotation `count` where they are several.
    TARGET_VANISHED("PharosTargetVanished", "warning");

    private final String alertname;
    private final String severity;

    OwnAlert(String alertname, String severity) {
        this.alertname = alertname;
        this.severity = severity;
    }

    /// As its label `alertname` says it.
    public String alertname() {
        return alertname;
    }

    /// @param subject what it is about
    /// @param about   labels that tell it from others of its kind
    /// @param since   when it began, in milliseconds since the epoch
    JoinedAlert alert(String subject, Labels about, Labels annotations, long since) {
        Labels labels = about.with("alertname", alertname).with("severity", severity);
        return JoinedAlert.own(labels, annotations, subject, since);
    }
}
