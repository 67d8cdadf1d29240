package dev.pharos.ui.shell;

import dev.pharos.outcome.Outcome;
import dev.pharos.source.ServerInfo;
import java.util.function.Supplier;

/// One server behind an environment, for the status bar.
///
/// @param name what it is called until it has said so itself: `Prometheus`, `Alertmanager`
/// @param ping asks it who it is; blocks
public record Backend(String name, Supplier<Outcome<ServerInfo>> ping) {}
