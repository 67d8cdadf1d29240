package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.theme.Theme;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScrollBackTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void aPaneIsScrolledToWhereItWasOnceThereIsEnoughInIt() throws Exception {
        Region content = Screen.on(Region::new);
        ScrollPane pane = Screen.on(() -> new ScrollPane(content));
        Screen.on(() -> {
            ScrollBack.to(pane, 0.5);
            return pane;
        });
        Screen screen = Screen.show(pane, Theme.DARK);
        try {
            assertThat(pane.getVvalue()).as("nothing to scroll yet").isZero();
            screen.robot().interact(() -> content.setMinHeight(5_000));
            screen.robot().interact(() -> pane.getScene().getRoot().layout());
            assertThat(pane.getVvalue()).isEqualTo(0.5);

            screen.robot().interact(() -> pane.setVvalue(0.1));
            screen.robot().interact(() -> content.setMinHeight(4_000));
            screen.robot().interact(() -> pane.getScene().getRoot().layout());
            assertThat(pane.getVvalue())
                    .as("from then on the place is the user's")
                    .isLessThan(0.2);
        } finally {
            screen.close();
        }
    }
}
