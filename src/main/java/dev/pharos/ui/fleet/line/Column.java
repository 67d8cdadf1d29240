package dev.pharos.ui.fleet.line;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What can stand in a column of the fleet, and how it is sorted by.
public enum Column {
    HEALTH(148, 138, number(Column::health)),
    NAME(180, 120, words(Facts::name)),
    ROLE(96, 96, words(Facts::roleWord)),
    MEMORY(116, 110, number(Facts::memoryRatio)),
    MEMORY_USED(84, 68, number(Facts::memoryUsed)),
    OPS(136, 104, number(Facts::ops)),
    HIT_RATIO(72, 64, number(Facts::hitRatio)),
    CLIENTS(72, 54, number(Facts::clients)),
    EVICTIONS(76, 64, number(Facts::evictions)),
    LAG(80, 64, number(Facts::lag)),
    ALERTS(64, 50, number(Column::firing)),
    VERSION(72, 64, words(Facts::version)),
    NODE(92, 62, words(Facts::node)),
    GROUP(104, 76, words(Facts::group)),
    CLUSTER(104, 76, words(Facts::cluster)),
    UPTIME(100, 80, number(Facts::uptime));

    private final double width;
    private final double leastWidth;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<SortOrder.Direction, Comparator<Facts>> order;

    Column(double width, double leastWidth, Function<SortOrder.Direction, Comparator<Facts>> order) {
        this.width = width;
        this.leastWidth = leastWidth;
        this.order = order;
    }

    /// As the memory of the view calls it: `hit-ratio`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In pixels, before the user changes it.
    public double width() {
        return width;
    }

    /// In pixels: narrower than this it cannot be read, and the table rather scrolls. Of a column with words of its own
    /// kind (health, roles, counts) the longest just fit; what is longer or shorter from fleet to fleet may be cut.
    public double leastWidth() {
        return leastWidth;
    }

    public boolean shownAtFirst() {
        return this != UPTIME && this != MEMORY_USED && this != CLUSTER;
    }

    /// Whether it is a number, and so aligned right.
    public boolean isNumber() {
        return switch (this) {
            case MEMORY_USED, HIT_RATIO, CLIENTS, EVICTIONS, LAG, ALERTS, UPTIME -> true;
            case HEALTH, NAME, ROLE, MEMORY, OPS, VERSION, NODE, GROUP, CLUSTER -> false;
        };
    }

    /// The worst has the lowest number; of what is equally bad that which does not even answer.
    private static double health(Facts facts) {
        boolean silent = facts instanceof InstanceFacts instance
                && !instance.instance().health().answers();
        return -facts.status().urgency() - (silent ? 0.5 : 0);
    }

    /// What names a line counts before what fires underneath it, however much that is.
    private static double firing(Facts facts) {
        return facts.alerts().size() + facts.nodeAlerts().size() / 1e6;
    }

    /// What is not known comes last, either way round.
    Comparator<Facts> order(SortOrder.Direction direction) {
        return order.apply(direction);
    }

    private static Function<SortOrder.Direction, Comparator<Facts>> number(ToDoubleFunction<Facts> of) {
        return direction -> {
            Comparator<Facts> known = direction.of(Comparator.comparingDouble(of));
            return (a, b) -> {
                boolean x = Double.isNaN(of.applyAsDouble(a));
                boolean y = Double.isNaN(of.applyAsDouble(b));
                return x || y ? Boolean.compare(x, y) : known.compare(a, b);
            };
        };
    }

    private static Function<SortOrder.Direction, Comparator<Facts>> words(Function<Facts, String> of) {
        return direction -> {
            Comparator<Facts> known = direction.of(Comparator.comparing(of, NaturalOrder.INSTANCE));
            return (a, b) -> {
                boolean x = of.apply(a).isEmpty();
                boolean y = of.apply(b).isEmpty();
                return x || y ? Boolean.compare(x, y) : known.compare(a, b);
            };
        };
    }
}
