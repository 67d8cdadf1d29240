package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {
    private static final PanelScope SCOPE = new PanelScope(
            List.of(Labels.of("job", "re\"dis", "instance", "10.0.0.1:9121", "region", "eu")), Labels.EMPTY, 15_000);

    @Test
    void aTemplateIsAboutOneTarget() {
        assertThat(SCOPE.fill(Panel.line("x", "rate(x{$redis}[$window])"), new Step(15_000)))
                .isEqualTo("rate(x{instance=\"10.0.0.1:9121\",job=\"re\\\"dis\",region=\"eu\"}[60s])");
    }

    @Test
    void aRedisThatSeveralTargetsReportOnIsOneLineAllTheSame() {
        Labels node = Labels.of("job", "node");
        PanelScope twice = new PanelScope(List.of(Labels.of("job", "a"), Labels.of("job", "b")), node, 15_000);
        Step step = new Step(15_000);

        assertThat(twice.fill(Panel.line("x", "rate(x{$redis}[$window])"), step))
                .isEqualTo("max by () ((rate(x{job=\"a\"}[60s])) or (rate(x{job=\"b\"}[60s])))");
        assertThat(twice.fill(Panel.lines("{{slave_ip}}:{{slave_port}}", "$peak(x{$redis})"), step))
                .isEqualTo("max by (slave_ip,slave_port) ((x{job=\"a\"}) or (x{job=\"b\"}))");
        assertThat(twice.fill(Panel.line("x", "y{$node}"), step)).isEqualTo("y{job=\"node\"}");
    }

    @Test
    void theWindowCoversAStepAndFourScrapes() {
        assertThat(Window.of(new Step(15_000), 15_000)).isEqualTo("60s");
        assertThat(Window.of(new Step(300_000), 15_000)).isEqualTo("315s");
        assertThat(Window.of(new Step(1_000), 500)).isEqualTo("2s");
        assertThat(Window.of(new Step(1_000), 300)).isEqualTo("1300ms");
        assertThat(Window.of(new Step(1_000), 0))
                .as("a server that does not tell")
                .isEqualTo("240s");
    }

    @Test
    void aGaugeIsItsNewestSampleWhereAServerLooksBackThatFar() {
        assertThat(SCOPE.fill(Panel.line("x", "$peak(x{$redis}) - $mean(y)"), new Step(300_000)))
                .isEqualTo("x{instance=\"10.0.0.1:9121\",job=\"re\\\"dis\",region=\"eu\"} - y");
    }

    @Test
    void aGaugeIsMadeOfAllSamplesSinceThePointBeforeWherePointsLieFurtherApart() {
        Labels brackets = Labels.of("job", "re\")dis");
        assertThat(new PanelScope(List.of(brackets), Labels.EMPTY, 15_000)
                        .fill(
                                Panel.line("x", "clamp_min($mean(x{$redis}) - ($low(y) or $peak(z)), 0)"),
                                new Step(86_400_000)))
                .isEqualTo("clamp_min(avg_over_time(x{job=\"re\\\")dis\"}[86400s])"
                        + " - (min_over_time(y[86400s]) or max_over_time(z[86400s])), 0)");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 86_400_000})
    void everyTemplateIsFilledToTheLastMark(long step) {
        Stream.concat(InstancePanels.groups().stream(), Stream.of(NodePanels.group()))
                .flatMap(group -> group.panels().stream())
                .flatMap(panel -> panel.lines().stream())
                .forEach(line -> assertThat(SCOPE.fill(line, new Step(step)))
                        .doesNotContain("$")
                        .matches(
                                promql -> step == 1_000 || promql.contains("[") || isOfTheNewest(promql),
                                "has a window"));
    }

    /// Differences to what grows: an extreme or a mean of each part over a step would not be one of the difference.
    private static boolean isOfTheNewest(String promql) {
        return promql.contains("redis_connected_slave_offset_bytes") || promql.startsWith("time() - ");
    }

    @Test
    void aLegendIsFilledFromLabels() {
        Panel.Line line = Panel.lines("{{slave_ip}}:{{ slave_port }} {{gone}}", "x");
        assertThat(line.legendOf(Labels.of("slave_ip", "10.0.0.1", "slave_port", "6379")))
                .isEqualTo("10.0.0.1:6379 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyTitleIsTranslated(String language) {
        ResourceBundle messages = ResourceBundle.getBundle(
                "dev.pharos.dashboard.messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<PanelGroup> groups = new ArrayList<>(InstancePanels.groups());
        groups.add(NodePanels.group());
        for (PanelGroup group : groups) {
            assertThat(messages.getString("group." + group.key())).isNotBlank();
            for (Panel panel : group.panels()) {
                assertThat(messages.getString("panel." + panel.key())).isNotBlank();
                for (Panel.Line line : panel.lines()) {
                    assertThat(line.key().isEmpty() || messages.containsKey("line." + line.key()))
                            .as(line.key())
                            .isTrue();
                    assertThat(line.key().isEmpty()).isNotEqualTo(line.legend().isEmpty());
                }
            }
        }
        if (!language.equals("en")) {
            assertThat(messages.keySet())
                    .as("its own file, not the English one behind it")
                    .containsExactlyInAnyOrderElementsOf(ResourceBundle.getBundle(
                                    "dev.pharos.dashboard.messages",
                                    Locale.ENGLISH,
                                    ResourceBundle.Control.getNoFallbackControl(
                                            ResourceBundle.Control.FORMAT_PROPERTIES))
                            .keySet());
        }
    }
}
