package dev.pharos.app.notice;

import dev.pharos.alerts.AlertBoard;

/// What is on in the environment that is open, and what can be done about it.
public record EnvironmentBoard(AlertBoard board, AlertDeeds deeds) {}
