package dev.pharos.alerts.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.Boards;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String[] DOWN = {"alertname", "RedisDown", "instance", "a:1"};
    private static final String[] DOWN_OUTSIDE = {"alertname", "RedisDown", "instance", "a:1", "stack", "local"};

    private final Episodes episodes = new Episodes();
    private Comparison comparison = new Comparison();

    @Test
    void beginsAndEndsAreSeen() {
        assertThat(saw(Boards.at(10_000).board())).isEmpty();
        assertThat(saw(Boards.at(20_000).firing(DOWN).board())).containsExactly("BEGAN 20000");
        assertThat(saw(Boards.at(30_000).firing(DOWN).board())).isEmpty();
        assertThat(saw(Boards.at(40_000).board())).containsExactly("ENDED 40000");
    }

    @Test
    void pendingIsNotOn() {
        assertThat(saw(Boards.at(10_000).pending(DOWN).board())).isEmpty();
    }

    /// A router hears of an alert a little later, and knows external labels, too.
    @Test
    void anAlertThatReachesItsRouterIsTheSame() {
        saw(Boards.at(10_000).router(Boards.ROUTER).firing(DOWN).board());
        assertThat(saw(Boards.at(20_000).firing(DOWN).held(DOWN_OUTSIDE).board()))
                .isEmpty();
        assertThat(saw(Boards.at(30_000).evaluatorSilent().held(DOWN_OUTSIDE).board()))
                .isEmpty();
        assertThat(saw(Boards.at(40_000)
                        .firing(DOWN)
                        .routerSilent(Boards.ROUTER)
                        .board()))
                .isEmpty();
        assertThat(episodes.on()).containsOnlyKeys(Labels.of(DOWN));
    }

    @Test
    void whatTheEvaluatorKnewEndsThoughARouterIsSilent() {
        saw(Boards.at(10_000).firing(DOWN).board());
        assertThat(saw(Boards.at(20_000).evaluatorSilent().board())).isEmpty();
        assertThat(saw(Boards.at(30_000).routerSilent(Boards.ROUTER).board())).containsExactly("ENDED 30000");
    }

    @Test
    void whatOnlyARouterKnowsEndsOnceItSaysSo() {
        saw(Boards.at(10_000).held(DOWN_OUTSIDE).board());
        assertThat(saw(Boards.at(20_000).routerSilent(Boards.ROUTER).board())).isEmpty();
        assertThat(saw(Boards.at(30_000).router(Boards.ROUTER).board())).containsExactly("ENDED 30000");
    }

    @Test
    void anotherRunGoesOnWithWhatIsStillOn() {
        saw(Boards.at(10_000).firing(DOWN).board());
        saw(Boards.at(20_000).firing(DOWN).board());
        comparison = new Comparison();
        assertThat(saw(Boards.at(900_000).firing(DOWN).board())).isEmpty();
        comparison = new Comparison();
        assertThat(saw(Boards.at(1_900_000).board())).containsExactly("ENDED 900000");
    }

    @Test
    void whatBeganAnewWhileNobodyLookedIsAnother() {
        saw(own(10_000, 5_000));
        assertThat(saw(own(20_000, 5_000))).isEmpty();
        comparison = new Comparison();
        assertThat(saw(own(900_000, 800_000))).containsExactly("ENDED 10000", "BEGAN 800000");
    }

    @Test
    void whatPharosRaisesItselfEndsWhenItSaysSo() {
        saw(own(10_000, 9_000));
        assertThat(episodes.on().values())
                .singleElement()
                .satisfies(each -> assertThat(each.start()).isEqualTo(9_000));
        assertThat(saw(Boards.at(20_000).evaluatorSilent().board())).containsExactly("ENDED 20000");
    }

    /// With a storm that ends while another begins.
    @Test
    void manyAtOnceAreTold() {
        Boards storm = Boards.at(10_000);
        Boards next = Boards.at(20_000);
        for (int i = 0; i < 500; i++) {
            storm.firing("alertname", "RedisDown", "instance", "a:" + i);
            next.firing("alertname", "RedisDown", "instance", "b:" + i);
        }
        assertThat(saw(storm.board())).hasSize(500);
        assertThat(saw(next.board())).hasSize(1_000);
        assertThat(episodes.on()).hasSize(500);
    }

    private static AlertBoard own(long time, long since) {
        return Boards.at(time)
                .board()
                .with(List.of(JoinedAlert.own(
                        Labels.of("alertname", "PharosPrometheusSilent"), Labels.EMPTY, "http://p", since)));
    }

    private List<String> saw(AlertBoard board) {
        List<String> said = new ArrayList<>();
        for (Sighting each : comparison.news(board, episodes)) {
            episodes.add(each);
            if (each.kind() != Sighting.Kind.LOOKED) {
                said.add(each.kind() + " " + each.time());
            }
        }
        return said;
    }
}
