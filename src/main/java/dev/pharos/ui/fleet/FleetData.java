package dev.pharos.ui.fleet;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.line.InstanceReader;
import dev.pharos.ui.trouble.Conditions;
import dev.pharos.ui.trouble.Problem;
import java.util.List;

/// A snapshot and all that is derived from it, made off the FX thread.
record FleetData(FleetSnapshot snapshot, List<InstanceFacts> instances, List<Problem> problems, Headline headline) {
    static FleetData of(FleetSnapshot snapshot) {
        Conditions conditions = Conditions.of(snapshot);
        return new FleetData(
                snapshot, InstanceReader.read(snapshot, conditions), conditions.problems(), Headline.of(snapshot));
    }
}
