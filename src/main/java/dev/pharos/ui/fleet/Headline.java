package dev.pharos.ui.fleet;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetTotals;
import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Series;
import dev.pharos.series.Unit;
import dev.pharos.source.AlertRules;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.tile.Figure;
import dev.pharos.ui.tile.TileReading;
import dev.pharos.ui.trouble.MemoryStatus;
import java.util.Arrays;
import java.util.function.Predicate;

/// What the tiles over the fleet read.
record Headline(
        TileReading instances,
        TileReading ops,
        TileReading memory,
        TileReading hitRatio,
        TileReading clients,
        TileReading alerts) {
    static Headline of(FleetSnapshot fleet) {
        Messages words = Messages.of(Headline.class);
        FleetTotals totals = fleet.totals();
        return new Headline(
                instances(totals, words),
                ops(fleet, words),
                memory(totals, words),
                hitRatio(totals, words),
                clients(fleet, words),
                alerts(fleet, words));
    }

    private static TileReading instances(FleetTotals totals, Messages words) {
        int silent = totals.instances() - totals.answering();
        return TileReading.of(new Figure(Integer.toString(totals.answering()), "/ " + totals.instances()))
                .fraction((double) totals.answering() / totals.instances())
                .detail(silent == 0 ? words.get("tile.instances.all") : words.get("tile.instances.silent", silent))
                .status(silent == 0 ? Status.OK : Status.CRITICAL);
    }

    private static TileReading ops(FleetSnapshot fleet, Messages words) {
        Series history = SummedHistory.of(fleet.instances());
        double now = fleet.totals().ops();
        double earlier = Arrays.stream(history.values(), 0, history.size())
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
        // The history is not read as often as the present.
        double peak = now > earlier ? now : earlier;
        return TileReading.of(Figure.of(Unit.PER_SECOND, now))
                .trend(history)
                .detail(Double.isNaN(peak) ? "" : words.get("tile.ops.peak", Unit.PER_SECOND.format(peak)))
                .hint(words.get(
                        "tile.ops.hint",
                        Unit.PER_SECOND.format(ops(fleet, role -> role != Role.REPLICA)),
                        Unit.PER_SECOND.format(ops(fleet, role -> role == Role.REPLICA))));
    }

    private static double ops(FleetSnapshot fleet, Predicate<Role> of) {
        return fleet.instances().stream()
                .filter(instance -> instance.health().answers() && of.test(instance.role()))
                .mapToDouble(instance -> instance.traffic().ops())
                .filter(Double::isFinite)
                .sum();
    }

    /// No instance answers: nothing is said of what they would say.
    private static TileReading unknown(Messages words) {
        return TileReading.of(new Figure(Unit.ABSENT, "")).detail(words.get("tile.unknown"));
    }

    private static TileReading memory(FleetTotals totals, Messages words) {
        String of = totals.memoryMax() > 0
                ? words.get("tile.memory.of", Unit.BYTES.format(totals.memoryMax()))
                : words.get("tile.memory.unlimited");
        boolean some = totals.unlimited() > 0 && totals.memoryMax() > 0;
        if (totals.answering() == 0 || Double.isNaN(totals.memoryUsed())) {
            return unknown(words);
        }
        return TileReading.of(Figure.of(Unit.BYTES, totals.memoryUsed()))
                .fraction(totals.memoryRatio())
                .detail(some ? of + " · " + words.get("tile.memory.someUnlimited", totals.unlimited()) : of)
                .status(MemoryStatus.of(totals.memoryRatio()));
    }

    private static TileReading hitRatio(FleetTotals totals, Messages words) {
        if (totals.answering() == 0) {
            return unknown(words);
        }
        return TileReading.of(Figure.of(Unit.RATIO, totals.hitRatio()))
                .fraction(totals.hitRatio())
                .detail(
                        Double.isNaN(totals.hitRatio())
                                ? words.get("tile.hitRatio.none")
                                : words.get("tile.hitRatio.misses", Unit.PER_SECOND.format(totals.misses())));
    }

    private static TileReading clients(FleetSnapshot fleet, Messages words) {
        double blocked = fleet.instances().stream()
                .mapToDouble(instance -> instance.traffic().blocked())
                .filter(Double::isFinite)
                .sum();
        boolean rejecting = fleet.instances().stream()
                .anyMatch(instance -> instance.traffic().rejections() > 0);
        if (fleet.totals().answering() == 0 || Double.isNaN(fleet.totals().clients())) {
            return unknown(words);
        }
        return TileReading.of(Figure.of(Unit.COUNT, fleet.totals().clients()))
                .detail(
                        rejecting
                                ? words.get("tile.clients.rejected")
                                : words.get("tile.clients.blocked", Unit.COUNT.format(blocked)))
                .status(rejecting ? Status.CRITICAL : Status.OK);
    }

    private static TileReading alerts(FleetSnapshot fleet, Messages words) {
        int firing = fleet.totals().firing();
        if (firing == 0 && fleet.totals().rules() == AlertRules.Presence.NONE) {
            return TileReading.of(new Figure(Unit.ABSENT, ""))
                    .detail(words.get("tile.alerts.noRules"))
                    .hint(words.get("tile.alerts.noRules.hint"));
        }
        long critical = count(fleet, Status.CRITICAL);
        long warning = count(fleet, Status.WARNING);
        String said = critical > 0
                ? words.get("tile.alerts.critical", critical)
                : warning > 0
                        ? words.get("tile.alerts.noneCritical")
                        : words.get(firing > 0 ? "tile.alerts.information" : "tile.alerts.none");
        return TileReading.of(new Figure(Integer.toString(firing), ""))
                .detail(said)
                .status(critical > 0 ? Status.CRITICAL : warning > 0 ? Status.WARNING : Status.OK);
    }

    private static long count(FleetSnapshot fleet, Status status) {
        return fleet.alerts().stream()
                .filter(alert -> AlertStatus.of(alert) == status)
                .count();
    }
}
