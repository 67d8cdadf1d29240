package dev.pharos.ui.fleet;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.state.ViewState;

/// The fleet as it was last known, and whether that was current.
record FleetKept(FleetSnapshot snapshot, ViewState state) implements Keepsake {}
