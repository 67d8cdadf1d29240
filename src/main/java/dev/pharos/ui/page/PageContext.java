package dev.pharos.ui.page;

import dev.pharos.source.MetricSource;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.theme.Palette;
import java.util.concurrent.Executor;

/// What a window gives its pages.
///
/// @param source    of the current environment
/// @param alerts    of that environment
/// @param notes    of the environment
/// @param motion   whether things may move
/// @param ui        the FX thread
/// @param palette   colours of the current theme for what is drawn by hand; everything else is styled by CSS
public record PageContext(
        MetricSource source,
        AlertAccess alerts,
        WindowTime time,
        Crosshair crosshair,
        Navigator navigator,
        ViewMemory memory,
        NoteBook notes,
        Palette palette,
        Motion motion,
        Executor ui) {}
