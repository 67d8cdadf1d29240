package dev.pharos.ui.environment;

import dev.pharos.source.live.ProbeResult;

/// Tries what an environment's address leads to, before it is kept. Blocks for seconds; interrupting it ends it.
@FunctionalInterface
public interface EnvironmentProbe {
    ProbeResult test(EnvironmentDraft draft);
}
