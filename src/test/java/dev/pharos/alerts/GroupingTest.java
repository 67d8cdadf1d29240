package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.HeldAlert;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private final List<JoinedAlert> alerts = Joining.of(
            List.of(),
            List.of(List.of(
                    held("RedisDown", "a:1", "critical"),
                    held("NodeDown", "a:1", "warning"),
                    held("RedisDown", "b:1", ""))));

    @Test
    void groupsStandInTheOrderOfTheirFirstAlerts() {
        assertThat(Grouping.RULE.of(alerts)).extracting(Grouping.Group::name).containsExactly("RedisDown", "NodeDown");
        assertThat(Grouping.INSTANCE.of(alerts))
                .extracting(Grouping.Group::name)
                .containsExactly("a:1", "b:1");
        assertThat(Grouping.SEVERITY.of(alerts))
                .extracting(Grouping.Group::name)
                .containsExactlyInAnyOrder("critical", "warning", "");
        assertThat(Grouping.RECEIVER.of(alerts)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("mail");
            assertThat(group.alerts()).hasSize(3);
        });
        assertThat(Grouping.NONE.of(alerts))
                .singleElement()
                .satisfies(group -> assertThat(group.alerts()).isEqualTo(alerts));
    }

    @Test
    void aNodeIsTheHostOfItsInstances() {
        assertThat(Grouping.NODE.of(alerts)).extracting(Grouping.Group::name).containsExactly("a", "b");
    }

    @Test
    void aGroupTellsTheLabelsThatAllOfItHave() {
        assertThat(Grouping.NODE.of(alerts).getFirst().common())
                .isEqualTo(dev.pharos.series.Labels.of("instance", "a:1"));
    }

    @Test
    void whatIsNoLabelIsFilteredByAsWell() {
        AlertFilter filter = AlertFilter.parse("receiver=mail state=firing node=a");
        assertThat(alerts.stream().filter(filter::test)).hasSize(2);
        assertThat(alerts.stream().filter(AlertFilter.parse("receiver!=mail")::test))
                .isEmpty();
        assertThat(filter.silenceable(alerts)).isEmpty();
    }

    @Test
    void isReadAsItIsWritten() {
        for (Grouping each : Grouping.values()) {
            assertThat(Grouping.read(each.written())).isEqualTo(each);
        }
        assertThat(Grouping.read("of a later version")).isEqualTo(Grouping.NONE);
    }

    private static HeldAlert held(String name, String instance, String severity) {
        return Fakes.held(
                HeldAlert.State.ACTIVE, 5, List.of(), "alertname", name, "instance", instance, "severity", severity);
    }
}
