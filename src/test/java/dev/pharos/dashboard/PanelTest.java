package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {
    private static final PanelScope SCOPE = new PanelScope(
            Labels.of("job", "re\"dis", "instance", "10.0.0.1:9121", "region", "eu"), Labels.EMPTY, 15_000);

    @Test
    void aTemplateIsAboutOneTarget() {
        assertThat(SCOPE.fill("rate(x{$redis}[$window])", new Step(15_000)))
                .isEqualTo("rate(x{instance=\"10.0.0.1:9121\",job=\"re\\\"dis\",region=\"eu\"}[60s])");
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
