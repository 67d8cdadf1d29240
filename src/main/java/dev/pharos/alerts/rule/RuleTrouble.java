package dev.pharos.alerts.rule;

/// Why a rule cannot be relied on. The worst comes first.
public enum RuleTrouble {
    /// It cannot be evaluated: no alert of it fires.
    FAILED,
    /// It was not evaluated for three intervals or more.
    OVERDUE,
    /// Evaluating its group takes longer than the group's interval.
    SLOW
}
