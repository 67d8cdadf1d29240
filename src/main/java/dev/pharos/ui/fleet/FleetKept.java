package dev.pharos.ui.fleet;

import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.state.ViewState;

/// The fleet as it was last known, and whether that was current.
record FleetKept(FleetData data, ViewState state) implements Keepsake {}
