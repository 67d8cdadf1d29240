package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import dev.pharos.series.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                .isEqualTo("max by (slave_ip,slave_port) (((x{job=\"a\"} and present_over_time(x{job=\"a\"}[37500ms])))"
                        + " or ((x{job=\"b\"} and present_over_time(x{job=\"b\"}[37500ms]))))");
        assertThat(twice.fill(Panel.line("x", "y{$node}"), step)).isEqualTo("y{job=\"node\"}");
    }

    @Test
    void theWindowCoversAStepAndFourScrapes() {
        assertThat(Window.of(new Step(15_000), 15_000)).isEqualTo(new Step(60_000));
        assertThat(Window.of(new Step(300_000), 15_000)).isEqualTo(new Step(315_000));
        assertThat(Window.of(new Step(1_000), 500)).isEqualTo(new Step(2_000));
        assertThat(Window.of(new Step(1_000), 300)).isEqualTo(new Step(1_300));
        assertThat(Window.of(new Step(1_000), 0))
                .as("a server that does not tell")
                .isEqualTo(new Step(240_000));
    }

    @Test
    void aGaugeIsItsNewestSampleWhereNoneLiesBetweenTwoPoints() {
        assertThat(gauges("$peak(x{$redis}) - $mean(y)", 15_000, 15_000))
                .as("and none from before a gap")
                .isEqualTo("(x{job=\"a\"} and present_over_time(x{job=\"a\"}[37500ms])) - y");
        assertThat(gauges("$peak(x)", 300_000, 0))
                .as("a server that does not tell looks back that far")
                .isEqualTo("x");
    }

    @Test
    void everySelectorOfAnExpressionIsFresh() {
        assertThat(gauges("$peak(f(x{$redis} - on (job) y{a=\"}(\"}, 0)) > 0", 4_000, 4_000))
                .isEqualTo("f((x{job=\"a\"} and present_over_time(x{job=\"a\"}[10s]))"
                        + " - on (job) (y{a=\"}(\"} and present_over_time(y{a=\"}(\"}[10s])), 0) > 0");
    }

    @Test
    void aGaugeIsMadeOfAllSamplesSinceThePointBeforeWherePointsLieFurtherApartThanScrapes() {
        assertThat(gauges("clamp_min($mean(x{$redis}) - ($low(y) or $peak(z)), 0)", 300_000, 15_000))
                .isEqualTo("clamp_min(avg_over_time(x{job=\"a\"}[300s])"
                        + " - (min_over_time(y[300s]) or max_over_time(z[300s])), 0)");
        assertThat(gauges("$peak(x)", 30_000, 20_000))
                .as("two scrapes at least")
                .isEqualTo("max_over_time(x[40s])");
        assertThat(gauges("$peak(x)", 600_000, 0)).isEqualTo("max_over_time(x[600s])");
    }

    @Test
    void anExpressionIsEvaluatedOnceAScrapeAndNotMillionsOfTimes() {
        assertThat(gauges("$peak(f(x{$redis} - y, 0)) > 0", 300_000, 15_000))
                .isEqualTo("max_over_time((f(x{job=\"a\"} - y, 0))[300s:15s]) > 0");
        assertThat(gauges("$peak(x - y)", 86_400_000, 15_000)).isEqualTo("max_over_time((x - y)[86400s:360s])");
    }

    @Test
    void bracketsAndMarksOfALabelsTextCloseNothing() {
        Labels brackets = Labels.of("job", "re\")}dis(");
        assertThat(new PanelScope(List.of(brackets), Labels.EMPTY, 15_000)
                        .fill(Panel.line("x", "$peak(x{$redis}) + 1"), new Step(60_000)))
                .isEqualTo("max_over_time(x{job=\"re\\\")}dis(\"}[60s]) + 1");
    }

    private static String gauges(String template, long step, long scrapeMillis) {
        return new PanelScope(List.of(Labels.of("job", "a")), Labels.EMPTY, scrapeMillis)
                .fill(Panel.line("x", template), new Step(step));
    }

    @Test
    void aPanelSaysWhatItsPointsAreMadeOf() {
        Panel peaks = Panel.of("x", Unit.COUNT, Panel.line("x", "$peak(x)"), Panel.line("y", "$low(y)"));
        assertThat(Grain.of(peaks, new Step(15_000), 15_000)).isEmpty();
        assertThat(Grain.of(peaks, new Step(300_000), 15_000)).contains(new Grain(Grain.Kind.MAX, new Step(300_000)));
        assertThat(grain("$low(x)")).contains(new Grain(Grain.Kind.MIN, new Step(300_000)));
        assertThat(grain("$mean(x)")).contains(new Grain(Grain.Kind.MEAN, new Step(300_000)));
        assertThat(grain("rate(x[$window]) / $peak(y)")).contains(new Grain(Grain.Kind.MEAN, new Step(300_000)));
        assertThat(grain("increase(x[$span])")).contains(new Grain(Grain.Kind.TOTAL, new Step(300_000)));
        assertThat(grain("x")).isEmpty();
        assertThat(Grain.of(Panel.of("x", Unit.COUNT, Panel.line("x", "rate(x[$window])")), new Step(15_000), 15_000))
                .contains(new Grain(Grain.Kind.MEAN, new Step(60_000)));
    }

    private static Optional<Grain> grain(String template) {
        return Grain.of(Panel.of("x", Unit.COUNT, Panel.line("x", template)), new Step(300_000), 15_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 86_400_000})
    void everyTemplateIsFilledToTheLastMark(long step) {
        Stream.concat(InstancePanels.groups().stream(), Stream.of(NodePanels.group()))
                .flatMap(group -> group.panels().stream())
                .flatMap(panel -> panel.lines().stream())
                .forEach(line -> assertThat(SCOPE.fill(line, new Step(step)))
                        .doesNotContain("$")
                        .matches(promql -> step == 1_000 || promql.contains("["), "has a window"));
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
