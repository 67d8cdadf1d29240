package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.silence.SilenceStanding;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks before something is done to silences: names what will happen, and to what. What does nothing has the keyboard.
final class Confirmation extends VBox {
    /// As many silences or alerts are named.
    private static final int NAMED = 12;

    private final SilencePhrases words;
    private final Button no = new Button();

    Confirmation(SilencePhrases words) {
        super(12);
        this.words = words;
        getStyleClass().add("ph-silence-detail");
        no.setText(words.get("confirm.no"));
        no.setId("confirm-no");
    }

    /// @param again the alerts that somebody is told of again
    void askExpiring(List<SilenceStanding> which, List<JoinedAlert> again, Runnable yes, Runnable cancel) {
        ask(
                words.get("confirm.expire", which.size()),
                which,
                words.get("confirm.expire.yes", which.size()),
                yes,
                cancel);
        int place = getChildren().size() - 1;
        if (again.isEmpty()) {
            getChildren().add(place, Parts.text(words.get("confirm.again.none"), "ph-subtle"));
        } else {
            String names = again.stream()
                    .limit(NAMED)
                    .map(alert -> (alert.name() + " " + alert.subject()).strip())
                    .collect(Collectors.joining("\n"));
            getChildren().add(place, Parts.text(words.get("confirm.again", again.size()), "ph-warning"));
            getChildren().add(place + 1, Parts.text(names + more(again.size()), "ph-small"));
        }
    }

    /// @param length as its button says it
    void askExtending(List<SilenceStanding> which, String length, Runnable yes, Runnable cancel) {
        ask(
                words.get("confirm.extend", which.size(), length),
                which,
                words.get("confirm.extend.yes", which.size()),
                yes,
                cancel);
    }

    private void ask(String question, List<SilenceStanding> which, String act, Runnable yes, Runnable cancel) {
        Button sure = new Button(act);
        sure.setId("confirm-yes");
        sure.setOnAction(_ -> yes.run());
        no.setOnAction(_ -> cancel.run());
        String names = which.stream()
                .limit(NAMED)
                .map(SilenceStanding::silence)
                .map(Confirmation::line)
                .collect(Collectors.joining("\n"));
        getChildren()
                .setAll(
                        Parts.text(question, "ph-heading"),
                        Parts.text(names + more(which.size()), "ph-small"),
                        new FlowPane(8, 8, no, sure));
    }

    private static String line(Silence silence) {
        return silence.comment() + " – " + SilencePhrases.name(silence);
    }

    private String more(int all) {
        return all > NAMED ? "\n" + words.get("alerts.more", all - NAMED) : "";
    }

    /// Gives the keyboard to what does nothing.
    void begin() {
        no.requestFocus();
    }
}
