package dev.pharos.ui.page;

import dev.pharos.outcome.Failure;

/// A part of a page that lacks what is new, or has nothing to show, and why.
///
/// @param title as it stands over it
public record Undrawn(String title, Failure failure) {}
