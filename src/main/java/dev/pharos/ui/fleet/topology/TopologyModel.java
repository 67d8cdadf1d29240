package dev.pharos.ui.fleet.topology;

import dev.pharos.fleet.Node;
import dev.pharos.ui.fleet.line.Section;
import dev.pharos.ui.page.ViewMemory;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the topology shows.
///
/// @param cards    the groups and their instances, made when asked for
/// @param node     the node that a card stands for, or null where it stands for another group
/// @param revision changes whenever there is something else to show
/// @param selected key of the selected instance, or empty
public record TopologyModel(
        Supplier<List<Section>> cards,
        Function<Section, @Nullable Node> node,
        ReadOnlyLongProperty revision,
        StringProperty selected,
        ViewMemory memory) {}
