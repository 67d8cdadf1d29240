package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleReport;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// In which order rules stand.
record RuleOrder(RuleColumn column, Direction direction) {
    static final RuleOrder WORST_FIRST = new RuleOrder(RuleColumn.STATE, Direction.UP);

    enum Direction {
        UP,
        DOWN
    }

    /// Those that are alike stand as the evaluator orders them.
    Comparator<RuleReport> comparator() {
        return direction == Direction.UP ? column.order() : column.order().reversed();
    }

    String written() {
        return column + " " + direction;
    }

    static Optional<RuleOrder> read(String written) {
        return Stream.of(RuleColumn.values())
                .flatMap(column -> Stream.of(Direction.values()).map(direction -> new RuleOrder(column, direction)))
                .filter(order -> order.written().equals(written))
                .findFirst();
    }
}
