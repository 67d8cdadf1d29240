package dev.pharos.alerts.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerts.Boards;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever servers answer in whatever order.
class AnyBoardsTest {
    private static final int ALERTS = 6;

    @Property(tries = 300)
    void noAlertIsToldTwiceWithoutItsEnd(@ForAll long seed) {
        Random random = new Random(seed);
        AlertWatch watch = new AlertWatch();
        Set<Labels> told = new HashSet<>();
        long now = 1_000_000;
        for (int i = 0; i < 200; i++) {
            now += random.nextInt(40_000) - 2_000;
            for (AlertEvent event : watch.see(any(random, now).board(), now)) {
                switch (event) {
                    case AlertEvent.Standing standing ->
                        standing.alerts()
                                .forEach(alert -> assertThat(told.add(evaluated(alert.labels())))
                                        .isTrue());
                    case AlertEvent.Fired fired ->
                        assertThat(told.add(evaluated(fired.alert().labels()))).isTrue();
                    case AlertEvent.SilenceEnded ended ->
                        told.add(evaluated(ended.alert().labels()));
                    case AlertEvent.Resolved resolved ->
                        assertThat(told.remove(evaluated(resolved.alert().labels())))
                                .isTrue();
                }
            }
        }
    }

    /// What goes on firing is over for nobody, whoever falls silent.
    @Property(tries = 300)
    void whatGoesOnIsNeverOver(@ForAll long seed) {
        Random random = new Random(seed);
        AlertWatch watch = new AlertWatch();
        List<AlertEvent> events = new ArrayList<>();
        long now = 1_000_000;
        for (int i = 0; i < 200; i++) {
            now += 5_000;
            Boards board = Boards.at(now);
            boolean heard = random.nextInt(4) > 0;
            if (heard) {
                board.firing("alertname", "X", "instance", "a");
            } else {
                board.evaluatorSilent();
            }
            if (random.nextInt(4) > 0) {
                board.held("alertname", "X", "cluster", "prod", "instance", "a");
            } else {
                board.routerSilent(Boards.ROUTER);
            }
            events.addAll(watch.see(board.board(), now));
        }

        assertThat(events).singleElement().isInstanceOf(AlertEvent.Standing.class);
    }

    private static Labels evaluated(Labels labels) {
        return labels.without("cluster");
    }

    private static Boards any(Random random, long now) {
        Boards board = Boards.at(now);
        boolean evaluator = random.nextInt(5) > 0;
        List<String> routers = new ArrayList<>();
        for (String router : List.of("http://a", "http://b")) {
            if (random.nextInt(5) > 0) {
                board.router(router);
                routers.add(router);
            } else {
                board.routerSilent(router);
            }
        }
        if (!evaluator) {
            board.evaluatorSilent();
        }
        for (int i = 0; i < ALERTS; i++) {
            String[] labels = {"alertname", "X" + i % 2, "instance", "i" + i};
            String[] routed = {"alertname", "X" + i % 2, "cluster", "prod", "instance", "i" + i};
            if (evaluator && random.nextBoolean()) {
                if (random.nextInt(5) == 0) {
                    board.pending(labels);
                } else {
                    board.firing(labels);
                }
            }
            for (String router : routers) {
                if (random.nextBoolean()) {
                    List<String> silences = random.nextInt(3) == 0 ? List.of("s" + i) : List.of();
                    HeldAlert.State state = silences.isEmpty() && random.nextInt(4) > 0
                            ? HeldAlert.State.ACTIVE
                            : HeldAlert.State.SUPPRESSED;
                    board.in(router, state, silences, routed);
                }
            }
        }
        return board;
    }
}
