package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    /// More of a pulse than there is for all.
    private static final long LONG = 6_000_000;

    private final List<Busy> nodes =
            IntStream.range(0, 5).mapToObj(_ -> new Busy()).toList();
    private final FlowPane page = new FlowPane();
    private Screen screen;
    private int pulses;

    @BeforeEach
    void show() throws Exception {
        Screen.start();
        screen = Screen.show(page, Theme.DARK);
        Screen.on(() -> {
            page.getScene().addPreLayoutPulseListener(() -> pulses++);
            return page.getChildren().addAll(nodes);
        });
        await(1);
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
    }

    @Test
    void whatIsDueAtOnceIsSpreadOverPulses() throws Exception {
        due(Turns.Due.SOON);
        await(2);

        assertThat(nodes.stream().map(node -> node.done.getLast())).doesNotHaveDuplicates();
    }

    /// Those that are due again in every pulse, as charts are on a slow machine.
    @Test
    void nobodyWaitsForEver() throws Exception {
        Screen.on(() -> {
            nodes.getFirst().always = true;
            nodes.get(1).always = true;
            nodes.forEach(Busy::due);
            return true;
        });
        await(2);

        assertThat(Screen.on(() -> {
                    nodes.forEach(node -> node.always = false);
                    return nodes.getFirst().done.size();
                }))
                .isGreaterThan(3);
    }

    @Test
    void whatIsDueNowIsDoneNow() throws Exception {
        due(Turns.Due.NOW);
        await(2);

        assertThat(nodes.stream().map(node -> node.done.getLast()).distinct()).hasSize(1);
    }

    /// As a chart does until there is an index of its samples.
    @Test
    void whoWaitsForSomethingElseIsAskedAgainAndDoneInTheEnd() throws Exception {
        long start = System.nanoTime();
        due(Turns.Due.LATER);
        await(2);

        assertThat(nodes.stream().map(node -> node.lastDone - start))
                .allSatisfy(waited -> assertThat(waited).isGreaterThanOrEqualTo(1_000_000_000L));
    }

    @Test
    void allIsDoneAtOnceInALayoutOfNoPulse() throws Exception {
        assertThat(Screen.on(() -> {
                    nodes.forEach(Busy::due);
                    page.layout();
                    return nodes.stream().map(node -> node.done.size()).toList();
                }))
                .containsOnly(2);
    }

    private void due(Turns.Due kind) throws Exception {
        Screen.on(() -> {
            nodes.forEach(node -> {
                node.kind = kind;
                node.due();
            });
            return true;
        });
    }

    /// Until every node has done so much.
    private void await(int times) throws Exception {
        for (int i = 0; i < 400 && !Screen.on(() -> nodes.stream().allMatch(node -> node.done.size() >= times)); i++) {
            Thread.sleep(10);
        }
        assertThat(Screen.on(() -> nodes.stream().map(node -> node.done.size()).toList()))
                .allSatisfy(done -> assertThat(done).isGreaterThanOrEqualTo(times));
    }

    private final class Busy extends Region {
        private final List<Integer> done = new ArrayList<>();
        private long lastDone;
        private boolean due = true;
        private boolean always;
        private Turns.Due kind = Turns.Due.SOON;

        void due() {
            due = true;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            if (due && Turns.run(this, kind, this::work)) {
                due = always;
            }
            if (always) {
                FxThread.later(this::requestLayout);
            }
        }

        private void work() {
            long end = System.nanoTime() + LONG;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            done.add(pulses);
            lastDone = System.nanoTime();
        }
    }
}
