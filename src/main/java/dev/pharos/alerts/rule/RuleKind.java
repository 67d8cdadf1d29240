package dev.pharos.alerts.rule;

import dev.pharos.source.Rule;

/// What a rule is doing just now. The most urgent comes first.
public enum RuleKind {
    FIRING,
    PENDING,
    INACTIVE,
    /// It writes a series and has no alerts.
    RECORDING;

    public static RuleKind of(Rule rule) {
        return switch (rule) {
            case Rule.Alerting alerting ->
                switch (alerting.state()) {
                    case FIRING -> FIRING;
                    case PENDING -> PENDING;
                    case INACTIVE -> INACTIVE;
                };
            case Rule.Recording _ -> RECORDING;
        };
    }
}
