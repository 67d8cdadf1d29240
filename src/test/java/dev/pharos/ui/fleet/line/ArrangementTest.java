package dev.pharos.ui.fleet.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.instance.Health;
import dev.pharos.source.Alert;
import dev.pharos.ui.fleet.SampleFleet;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.trouble.Conditions;
import dev.pharos.ui.trouble.Problem;
import dev.pharos.ui.trouble.ProblemKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final SortOrder BY_OPS = new SortOrder(Column.OPS, SortOrder.Direction.DOWN);

    @Test
    void problemsComeFirstAndTheRestByName() {
        List<Facts> lines = lines(
                Grouping.NONE, SortOrder.PROBLEMS_FIRST, SampleFleet.of(12).troubled());

        assertThat(keys(lines).subList(0, 5))
                .containsExactly(
                        SampleFleet.key(4),
                        SampleFleet.key(5),
                        SampleFleet.key(3),
                        SampleFleet.key(0),
                        SampleFleet.key(1));
        assertThat(keys(lines).getLast()).as("10.0.0.12 after 10.0.0.9").isEqualTo(SampleFleet.key(11));
    }

    @Test
    void ofWhatIsEquallyBadThatWhichDoesNotAnswerComesFirst() {
        SampleFleet fleet = SampleFleet.of(9)
                .alert(1, "RedisMemoryFull", "critical")
                .alert(4, "RedisDown", "critical")
                .health(4, Health.State.DOWN, "");

        assertThat(keys(lines(Grouping.NONE, SortOrder.PROBLEMS_FIRST, fleet)).subList(0, 2))
                .containsExactly(SampleFleet.key(4), SampleFleet.key(1));
    }

    @Test
    void whatIsNotKnownComesLastEitherWay() {
        SampleFleet fleet = SampleFleet.of(9).health(4, Health.State.DOWN, "");

        for (SortOrder.Direction direction : SortOrder.Direction.values()) {
            List<Facts> lines = lines(Grouping.NONE, new SortOrder(Column.OPS, direction), fleet);
            assertThat(lines.getLast().key()).isEqualTo(SampleFleet.key(4));
        }
        assertThat(lines(Grouping.NONE, BY_OPS, fleet).stream()
                        .limit(8)
                        .map(Facts::ops)
                        .toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void equalOnesKeepTheOrderOfTheirNames() {
        List<Facts> lines =
                lines(Grouping.NONE, new SortOrder(Column.VERSION, SortOrder.Direction.DOWN), SampleFleet.of(30));

        assertThat(keys(lines))
                .containsExactlyElementsOf(keys(SampleFleet.of(30).facts()));
    }

    @Test
    void aGroupStandsBeforeItsInstancesWithItsSumAndWorstHealth() {
        List<Facts> lines = lines(
                Grouping.by(Grouping.By.GROUP),
                SortOrder.PROBLEMS_FIRST,
                SampleFleet.of(9).troubled());

        assertThat(lines).hasSize(12);
        GroupFacts head = (GroupFacts) lines.getFirst();
        assertThat(head.name()).isEqualTo("orders-2");
        assertThat(head.size()).isEqualTo(3);
        assertThat(head.troubled()).isEqualTo(3);
        assertThat(head.status()).isEqualTo(Status.CRITICAL);
        assertThat(head.clients()).as("of the two that answer").isEqualTo(43 + 45);
    }

    @Test
    void aShutGroupShowsItsHeadOnly() {
        Grouping byNode = Grouping.by(Grouping.By.NODE);
        String first = lines(byNode, SortOrder.PROBLEMS_FIRST, SampleFleet.of(9))
                .getFirst()
                .key();

        List<Facts> lines = new Arrangement(byNode, SortOrder.PROBLEMS_FIRST, Set.of(first))
                .lines(SampleFleet.of(9).facts());

        assertThat(lines).hasSize(3 + 9 - 3);
        assertThat(((GroupFacts) lines.getFirst()).opened()).isEqualTo(GroupFacts.Opened.SHUT);
    }

    @Test
    void instancesWithoutTheLabelAreAGroupOfTheirOwn() {
        List<Facts> lines = lines(Grouping.byLabel("nolabel"), SortOrder.PROBLEMS_FIRST, SampleFleet.of(3));

        assertThat(lines).hasSize(4);
        assertThat(((GroupFacts) lines.getFirst()).size()).isEqualTo(3);
    }

    @Test
    void aRiskIsToldButDoesNotColourTheInstance() {
        InstanceFacts master = SampleFleet.of(9).troubled().facts().getFirst();

        assertThat(master.has(ProblemKind.SHARED_NODE)).isTrue();
        assertThat(master.status()).isEqualTo(Status.OK);
    }

    @Test
    void aNodeThatIsDownIsToldButItsInstancesAreNotRedWhileTheyAnswer() {
        SampleFleet fleet = SampleFleet.of(9).nodeDown(0).health(4, Health.State.DOWN, "");

        List<InstanceFacts> onNode = fleet.facts().stream()
                .filter(facts -> facts.has(ProblemKind.NODE_DOWN))
                .toList();
        assertThat(keys(onNode)).as("all on node-1").hasSize(3).contains(SampleFleet.key(0));
        assertThat(onNode).allSatisfy(facts -> {
            assertThat(facts.status()).isEqualTo(Status.OK);
            assertThat(facts.healthWord()).isEqualTo("Up");
        });
        assertThat(Conditions.of(fleet.snapshot()).problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.NODE_DOWN)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(Status.CRITICAL);
                    assertThat(problem.instances()).containsExactlyElementsOf(keys(onNode));
                });
    }

    @Test
    void whatFiresForANodeIsToldOfAllThatRunOnItOnceAGroup() {
        SampleFleet fleet =
                SampleFleet.of(9).nodeAlert(0, "NodeDiskFull", "critical").alert(0, "RedisEvicting", "warning");

        List<InstanceFacts> told = fleet.facts().stream()
                .filter(facts -> !facts.nodeAlerts().isEmpty())
                .toList();
        assertThat(told).hasSize(3).allSatisfy(facts -> {
            assertThat(facts.nodeAlerts()).extracting(Alert::name).containsExactly("NodeDiskFull");
            assertThat(facts.node()).isEqualTo("node-1");
        });
        assertThat(told.getFirst().alerts()).extracting(Alert::name).containsExactly("RedisEvicting");
        assertThat(told.getLast().status()).as("it is the node's").isEqualTo(Status.OK);
        List<Facts> lines = lines(Grouping.by(Grouping.By.NODE), SortOrder.PROBLEMS_FIRST, fleet);
        assertThat(lines.getFirst().name()).isEqualTo("node-1");
        assertThat(lines.getFirst().nodeAlerts()).hasSize(1);
        assertThat(lines(Grouping.NONE, new SortOrder(Column.ALERTS, SortOrder.Direction.DOWN), fleet)
                        .getFirst()
                        .key())
                .isEqualTo(SampleFleet.key(0));
    }

    @Test
    void aGroupWithoutAMasterIsAWarning() {
        SampleFleet fleet = SampleFleet.of(9)
                .warning(new FleetWarning.NoMaster(
                        "group-0", "10.9.9.9:6379", List.of(SampleFleet.key(1), SampleFleet.key(2))));

        assertThat(Conditions.of(fleet.snapshot()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(Status.WARNING);
            assertThat(problem.text()).contains("10.0.0.2:6379, 10.0.0.3:6379 copy 10.9.9.9:6379");
        });
    }

    @Test
    void whatIsReallyDownStandsBeforeWhatOnlyItsNodeIsSilentFor() {
        List<Facts> lines = lines(
                Grouping.NONE,
                SortOrder.PROBLEMS_FIRST,
                SampleFleet.of(9).nodeDown(0).health(4, Health.State.DOWN, ""));

        assertThat(lines.getFirst().key()).isEqualTo(SampleFleet.key(4));
        assertThat(lines.getFirst().status()).isEqualTo(Status.CRITICAL);
    }

    @Test
    void groupingsAndOrdersAreReadAsWritten() {
        assertThat(Grouping.read(Grouping.byLabel("env").written())).isEqualTo(Grouping.byLabel("env"));
        assertThat(Grouping.read("node")).isEqualTo(Grouping.by(Grouping.By.NODE));
        assertThat(Grouping.read("nonsense")).isEqualTo(Grouping.NONE);
        assertThat(SortOrder.read(BY_OPS.written())).contains(BY_OPS);
        assertThat(SortOrder.read("nonsense")).isEmpty();
    }

    @Test
    void aLineStaysTheSameObjectWhileWhatItSaysChanges() {
        Line.Book book = new Line.Book();
        List<Line> before = book.turnTo(List.copyOf(SampleFleet.of(3).facts()));
        List<Line> after = book.turnTo(
                List.copyOf(SampleFleet.of(3, SampleFleet.NOW + 5_000).facts()));

        assertThat(after).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(after.get(i)).isSameAs(before.get(i));
        }
    }

    @Test
    void everyWarningHasASentenceAndEveryProblemAWord() {
        List<Problem> problems =
                Conditions.of(SampleFleet.of(9).troubled().snapshot()).problems();

        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.DOWN, ProblemKind.LINK_DOWN, ProblemKind.MEMORY, ProblemKind.SHARED_NODE);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.text()).doesNotContain("{"));
    }

    private static List<Facts> lines(Grouping grouping, SortOrder order, SampleFleet fleet) {
        return new Arrangement(grouping, order, Set.of()).lines(fleet.facts());
    }

    private static List<String> keys(List<? extends Facts> facts) {
        return facts.stream().map(Facts::key).toList();
    }
}
