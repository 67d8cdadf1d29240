package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.FleetTotals;
import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.instance.Memory;
import dev.pharos.fleet.instance.ReplicaLink;
import dev.pharos.fleet.instance.Role;
import dev.pharos.source.AlertRules;
import dev.pharos.ui.instance.read.Details;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Banner;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class InstanceHeaderTest {
    private final Locale before = Locale.getDefault();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void aReplicaThatLostItsMasterIsNotSaidToBeUp() throws Exception {
        Instance replica = Examples.replica(ReplicaLink.State.DOWN);
        InstanceHeader header =
                shown(fleet(new FleetWarning.LinkDown("b", "10.0.0.1:6379"), Examples.master(), replica), replica);

        assertThat(health(header)).isEqualTo("Link down");
        assertThat(trouble(header)).isEqualTo("b has lost its master 10.0.0.1:6379");
    }

    @Test
    void allThatIsWrongIsToldWithWhatTheExporterSays() throws Exception {
        Instance out = Examples.instance(
                "a",
                Role.MASTER,
                new Health(Health.State.LOCKED_OUT, "NOAUTH Authentication required."),
                new Memory(1, 2, 3, 4),
                null);
        InstanceHeader header = shown(fleet(new FleetWarning.MemoryNearLimit("a", 0.95), out), out);

        assertThat(health(header)).isEqualTo("No password");
        assertThat(trouble(header).lines())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("(NOAUTH Authentication required.)"),
                        second -> assertThat(second).isEqualTo("a uses 95 % of its maxmemory"));
    }

    @Test
    void aReplicaThatIsCopiedItselfListsWhoCopiesIt() throws Exception {
        Instance middle = Examples.replica(ReplicaLink.State.UP);
        Instance last = Examples.instance(
                "c",
                Role.REPLICA,
                Health.UP,
                new Memory(60e6, Double.NaN, 8e9, 1.1),
                new ReplicaLink("c", "b", "10.0.0.1:6379", ReplicaLink.State.UP, 0, 0));
        FleetSnapshot chain = Examples.fleet(Examples.node(Node.State.UP), Examples.master(), middle, last);

        assertThat(links(shown(chain, middle))).containsExactly("a", "c");
        assertThat(links(shown(chain, last))).containsExactly("b");
    }

    @Test
    void aLinkOutlivesARefreshSoThatItKeepsTheKeyboard() throws Exception {
        Instance replica = Examples.replica(ReplicaLink.State.UP);
        FleetSnapshot both = Examples.fleet(Examples.node(Node.State.UP), Examples.master(), replica);
        InstanceHeader header = shown(both, replica);
        Hyperlink link = (Hyperlink) header.lookup(".hyperlink");
        assertThat(link).isNotNull();

        WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(30), () -> header.show(Examples.reading(both, replica, Details.UNKNOWN)));
        assertThat(header.lookup(".hyperlink")).isSameAs(link);

        FleetSnapshot alone = Examples.fleet(Examples.node(Node.State.UP), replica);
        WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(30), () -> header.show(Examples.reading(alone, replica, Details.UNKNOWN)));
        assertThat(header.lookup(".hyperlink")).isNull();
    }

    private static List<String> links(InstanceHeader header) {
        return header.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .map(Hyperlink::getText)
                .toList();
    }

    @Test
    void aNodeWhoseExporterIsDownIsSaidToBeSo() throws Exception {
        Instance master = Examples.master();

        assertThat(facts(shown(Examples.fleet(Examples.node(Node.State.DOWN), master), master)))
                .anyMatch(fact -> fact.endsWith(" · its exporter is down"));
        assertThat(facts(shown(Examples.fleet(Examples.node(Node.State.UP), master), master)))
                .noneMatch(fact -> fact.contains("down"));
    }

    private static List<String> facts(InstanceHeader header) {
        return header.lookupAll(".instance-fact .label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    @Test
    void nothingIsSaidOfAnInstanceThatIsWell() throws Exception {
        Instance master = Examples.master();
        InstanceHeader header = shown(Examples.fleet(Examples.node(Node.State.UP), master), master);

        assertThat(health(header)).isEqualTo("Up");
        assertThat(header.lookup(".ph-banner").isVisible()).isFalse();
    }

    private static FleetSnapshot fleet(FleetWarning warning, Instance... instances) {
        return new FleetSnapshot(
                Examples.NOW,
                List.of(instances),
                List.of(Examples.node(Node.State.UP)),
                List.of(),
                List.of(),
                List.of(),
                List.of(warning),
                new FleetTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, AlertRules.Presence.SEEN));
    }

    private static InstanceHeader shown(FleetSnapshot fleet, Instance instance) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> {
            InstanceHeader header = new InstanceHeader(_ -> {});
            header.show(Examples.reading(fleet, instance, Details.UNKNOWN));
            return header;
        });
    }

    private static String health(InstanceHeader header) {
        return ((Badge) Objects.requireNonNull(header.lookup(".ph-badge"))).getText();
    }

    private static String trouble(InstanceHeader header) {
        Banner banner = (Banner) Objects.requireNonNull(header.lookup(".ph-banner"));
        assertThat(banner.isVisible()).isTrue();
        return banner.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(part -> ((Label) part).getText())
                .findFirst()
                .orElseThrow();
    }
}
