package dev.pharos.ui.silences;

import dev.pharos.alerting.Matcher;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Matchers as small pills.
final class MatcherChips {
    private MatcherChips() {}

    static List<Node> of(List<Matcher> matchers) {
        return matchers.stream().<Node>map(MatcherChips::chip).toList();
    }

    private static Label chip(Matcher matcher) {
        Label chip = new Label(matcher.toString());
        chip.getStyleClass().addAll("ph-matcher", "ph-code", "ph-small");
        return chip;
    }
}
