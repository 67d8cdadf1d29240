package dev.pharos.ui.state;

/// Something to do about it: what its button says, and what it does.
public record Action(String name, Runnable run) {}
