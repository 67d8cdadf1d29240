package dev.pharos.ui.fleet.line;

import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.trouble.MemoryStatus;
import java.util.List;

/// What a line of the fleet says, of an instance or of a group of them. Numbers that are not known are NaN, words
/// empty.
public sealed interface Facts permits InstanceFacts, GroupFacts {
    /// Stable over refreshes.
    String key();

    String name();

    /// Where there is no room for the name: what is left of it when all that others share is taken away.
    default String shortName() {
        return name();
    }

    Status status();

    /// How it is, in a word or two.
    String healthWord();

    String roleWord();

    /// Bytes.
    double memoryUsed();

    /// Used of the limit; 1 is the whole, NaN without a limit.
    double memoryRatio();

    /// What the fullness of its memory is worth.
    default Status memoryStatus() {
        return MemoryStatus.of(memoryRatio());
    }

    /// Commands a second.
    double ops();

    /// Commands a second over the last while; empty where there is none.
    Series history();

    double hitRatio();

    double clients();

    /// Keys a second.
    double evictions();

    /// How far behind its master, in seconds; the worst of a group.
    double lag();

    String version();

    String node();

    String group();

    String cluster();

    /// Index of the series colour of its replication group or cluster, or -1.
    int colour();

    /// That fire and name it.
    List<Alert> alerts();

    /// That fire for the node underneath and do not name it.
    List<Alert> nodeAlerts();

    /// Seconds.
    double uptime();
}
