package dev.pharos.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.instance.Health;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Theme;
import dev.pharos.ui.trouble.Conditions;
import dev.pharos.ui.trouble.Problem;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemStripTest {
    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void aPillWhoseFigureChangesKeepsTheKeyboard() throws InterruptedException {
        Offscreen.call(() -> {
            ProblemStrip strip = new ProblemStrip(Messages.of(ProblemStrip.class), _ -> {}, _ -> {});
            Scene scene = new Scene(new StackPane(strip), 1600, 60);
            Theme.DARK.dress(scene);
            strip.show(problems(0.951), 9);
            scene.snapshot(null);
            Button pill = pill(strip, "95.1 %");
            pill.requestFocus();

            strip.show(problems(0.957), 9);
            scene.snapshot(null);

            assertThat(pill(strip, "95.7 %")).isSameAs(pill);
            assertThat(scene.getFocusOwner()).isSameAs(pill);
            return null;
        });
    }

    @Test
    void pillsComeAndGoInTheOrderOfTheirKinds() throws InterruptedException {
        Offscreen.call(() -> {
            ProblemStrip strip = new ProblemStrip(Messages.of(ProblemStrip.class), _ -> {}, _ -> {});
            List<Problem> all = problems(0.951);
            strip.show(all.subList(1, all.size()), 9);
            strip.show(all, 9);
            List<String> grown = texts(strip);

            ProblemStrip anew = new ProblemStrip(Messages.of(ProblemStrip.class), _ -> {}, _ -> {});
            anew.show(all, 9);
            assertThat(grown).hasSizeGreaterThan(1).isEqualTo(texts(anew));

            strip.show(List.of(), 9);
            assertThat(texts(strip)).isEmpty();
            return null;
        });
    }

    private static List<Problem> problems(double memory) {
        return Conditions.of(SampleFleet.of(9)
                        .health(4, Health.State.DOWN, "")
                        .memory(3, memory)
                        .snapshot())
                .problems();
    }

    private static Button pill(ProblemStrip strip, String part) {
        return strip.getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(ProblemStrip strip) {
        return strip.getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance)
                .map(each -> ((Button) each).getText())
                .toList();
    }
}
