package dev.pharos.ui.fleet.line;

import java.util.Comparator;
import java.util.Optional;

/// By which column, which way.
public record SortOrder(Column column, Direction direction) {
    /// Problems first.
    public static final SortOrder PROBLEMS_FIRST = new SortOrder(Column.HEALTH, Direction.UP);

    public enum Direction {
        UP,
        DOWN;

        <T> Comparator<T> of(Comparator<T> up) {
            return this == UP ? up : up.reversed();
        }
    }

    /// Equal ones stand by name and then by key, so that nothing swaps places without a reason.
    public Comparator<Facts> comparator() {
        return column.order(direction)
                .thenComparing(Facts::name, NaturalOrder.INSTANCE)
                .thenComparing(Facts::key);
    }

    /// `ops:down`.
    public String written() {
        return column.id() + ":" + (direction == Direction.UP ? "up" : "down");
    }

    public static Optional<SortOrder> read(String written) {
        for (Column column : Column.values()) {
            for (Direction direction : Direction.values()) {
                SortOrder order = new SortOrder(column, direction);
                if (order.written().equals(written)) {
                    return Optional.of(order);
                }
            }
        }
        return Optional.empty();
    }
}
