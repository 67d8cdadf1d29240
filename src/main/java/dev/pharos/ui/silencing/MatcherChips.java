package dev.pharos.ui.silencing;

import dev.pharos.alerting.Matcher;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Matchers as small pills.
public final class MatcherChips {
    private MatcherChips() {}

    public static List<Node> of(List<Matcher> matchers) {
        return matchers.stream().<Node>map(MatcherChips::chip).toList();
    }

    /// Below each other; what is too long for a line goes on in the next.
    public static VBox column(List<Matcher> matchers) {
        VBox column = new VBox(4);
        for (Matcher matcher : matchers) {
            Label chip = chip(matcher);
            chip.setWrapText(true);
            chip.setMinHeight(Region.USE_PREF_SIZE);
            column.getChildren().add(chip);
        }
        return column;
    }

    private static Label chip(Matcher matcher) {
        Label chip = new Label(matcher.toString());
        chip.getStyleClass().addAll("ph-matcher", "ph-code", "ph-small");
        return chip;
    }
}
