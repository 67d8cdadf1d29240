package dev.pharos.ui.environment;

import dev.pharos.source.live.ProbeResult;

/// How far the test of an address is.
public sealed interface TestState {
    /// What is typed now was not tested.
    record Untested() implements TestState {}

    record Running(String address) implements TestState {}

    record Done(ProbeResult result) implements TestState {}
}
