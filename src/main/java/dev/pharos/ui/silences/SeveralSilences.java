package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.silence.SilenceStanding;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be done to several silences at once.
final class SeveralSilences extends VBox {
    private final SilencePhrases words;
    private final SilenceActions actions;
    private @Nullable Told told;

    private record Told(List<Silence> chosen, long quiet, boolean busy) {}

    SeveralSilences(SilencePhrases words, SilenceActions actions) {
        super(12);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("ph-silence-detail");
    }

    private static long quiet(List<SilenceStanding> chosen) {
        return chosen.stream()
                .filter(each -> each.quiet() > 0)
                .flatMap(each -> each.alerts().stream())
                .map(JoinedAlert::fingerprint)
                .distinct()
                .count();
    }

    /// @param busy whether something is being done to them
    void show(List<SilenceStanding> chosen, boolean busy) {
        Told next = new Told(chosen.stream().map(SilenceStanding::silence).toList(), quiet(chosen), busy);
        if (next.equals(told)) {
            return;
        }
        told = next;
        List<SilenceStanding> open =
                chosen.stream().filter(SilenceStanding::isOpen).toList();
        getChildren()
                .setAll(
                        Parts.head(words.get("several", chosen.size()), words, actions),
                        Parts.text(words.get("several.quiet", next.quiet()), "ph-subtle"));
        if (open.size() < chosen.size()) {
            getChildren()
                    .add(Parts.text(words.get("several.over", chosen.size() - open.size()), "ph-small", "ph-muted"));
        }
        if (!open.isEmpty()) {
            FlowPane buttons = Parts.ends(open, words, actions);
            buttons.setDisable(busy);
            getChildren().add(buttons);
        }
        VBox list = new VBox(8);
        chosen.forEach(each -> list.getChildren()
                .add(new VBox(
                        2,
                        Parts.text(each.silence().comment()),
                        Parts.text(SilencePhrases.name(each.silence()), "ph-code", "ph-small", "ph-muted"))));
        getChildren().add(list);
    }
}
