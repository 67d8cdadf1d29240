package dev.pharos.ui.shell;

import dev.pharos.ui.page.Motion;
import dev.pharos.ui.theme.Theme;

/// How a window looks. The language is the process' display locale.
public record Look(Theme theme, Motion motion) {}
