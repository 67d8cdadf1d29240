package dev.pharos.ui.chart.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.theme.Theme;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AxisLabelsTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void aNewTextIsAsWideAtOnceAsItWillBe() throws Exception {
        AxisLabels labels = Screen.on(() -> new AxisLabels("wide"));
        StackPane root = Screen.on(() -> new StackPane(labels.group()));
        root.getStylesheets().add("data:text/css,.wide { -fx-font-size: 40px; }");
        Screen screen = Screen.show(root, Theme.DARK);
        try {
            Text text = Screen.on(() -> {
                labels.begin();
                return labels.next("06:40");
            });
            assertThat(text.getFont().getSize()).isEqualTo(40);
        } finally {
            screen.close();
        }
    }
}
