package dev.pharos.ui.history;

import dev.pharos.alerts.history.AlertStatistics;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// In which order alerts stand.
record HistoryOrder(HistoryColumn column, Direction direction) {
    static final HistoryOrder NEWEST_FIRST = new HistoryOrder(HistoryColumn.LAST, Direction.DOWN);

    enum Direction {
        UP,
        DOWN
    }

    Comparator<AlertStatistics> comparator() {
        return direction == Direction.UP ? column.order() : column.order().reversed();
    }

    String written() {
        return column + " " + direction;
    }

    static Optional<HistoryOrder> read(String written) {
        return Stream.of(HistoryColumn.values())
                .flatMap(column -> Stream.of(Direction.values()).map(direction -> new HistoryOrder(column, direction)))
                .filter(order -> order.written().equals(written))
                .findFirst();
    }
}
