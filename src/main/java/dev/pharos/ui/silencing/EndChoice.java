package dev.pharos.ui.silencing;

import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// When a silence is to end: a length that is used often, or a time by the clock.
final class EndChoice extends VBox {
    private final SilenceWords words;
    private final LongSupplier now;
    private final Supplier<ZoneId> zone;
    private final ToggleGroup endings = new ToggleGroup();
    private final TextField at = new TextField();
    private final Label said = new Label();
    private Runnable changed = () -> {};
    /// What `at` stands for while nobody has written over it, to the millisecond.
    private String keptText = "";
    private long kept;

    /// @param now the present, in milliseconds since the epoch
    EndChoice(SilenceWords words, LongSupplier now, Supplier<ZoneId> zone) {
        super(6);
        this.words = words;
        this.now = now;
        this.zone = zone;
        FlowPane lengths = new FlowPane(6, 6);
        for (Ending ending : Ending.values()) {
            lengths.getChildren().add(chip(ending));
        }
        at.setId("silence-at");
        at.setPromptText(words.get("silence.at.prompt"));
        Label or = new Label(words.get("silence.at"));
        or.getStyleClass().addAll("ph-small", "ph-muted");
        or.setMinWidth(Region.USE_PREF_SIZE);
        or.setLabelFor(at);
        HBox.setHgrow(at, Priority.ALWAYS);
        HBox clock = new HBox(8, or, at);
        clock.setAlignment(Pos.CENTER_LEFT);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(lengths, clock, said);
        endings.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen != null) {
                at.clear();
            } else if (before != null && at.getText().isBlank()) {
                before.setSelected(true);
            }
            changed.run();
        });
        at.textProperty().addListener((_, _, text) -> {
            if (!text.isBlank()) {
                endings.selectToggle(null);
            } else if (endings.getSelectedToggle() == null) {
                choose(Ending.AN_HOUR);
            }
            changed.run();
        });
        choose(Ending.AN_HOUR);
    }

    private ToggleButton chip(Ending ending) {
        ToggleButton chip = new ToggleButton(words.get("ends." + ending.name().toLowerCase(Locale.ROOT)));
        chip.getStyleClass().setAll("toggle-button", "ph-chip");
        chip.setToggleGroup(endings);
        chip.setUserData(ending);
        return chip;
    }

    /// @param hears is run at every change from now on
    void onChange(Runnable hears) {
        changed = hears;
    }

    void choose(Ending ending) {
        endings.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == ending)
                .forEach(endings::selectToggle);
    }

    /// The end of a silence that is there.
    void choose(long end) {
        kept = end;
        keptText = SilenceWords.clock(end, zone.get());
        at.setText(keptText);
        changed.run();
    }

    /// In milliseconds since the epoch; empty where what is written is no time to come.
    OptionalLong end() {
        if (at.getText().isBlank()) {
            Ending ending = endings.getSelectedToggle() == null
                    ? Ending.AN_HOUR
                    : (Ending) endings.getSelectedToggle().getUserData();
            return OptionalLong.of(ending.from(now.getAsLong(), zone.get()));
        }
        OptionalLong read = written();
        return read.isPresent() && read.getAsLong() > now.getAsLong() ? read : OptionalLong.empty();
    }

    private OptionalLong written() {
        return at.getText().equals(keptText)
                ? OptionalLong.of(kept)
                : ClockTime.read(at.getText(), now.getAsLong(), zone.get());
    }

    /// Says until when that is, or why it is no end.
    void tell() {
        OptionalLong end = end();
        said.getStyleClass().setAll("label", "ph-small", end.isPresent() ? "ph-subtle" : "ph-warning");
        if (end.isPresent()) {
            said.setText(words.get("silence.until", SilenceWords.clock(end.getAsLong(), zone.get())));
        } else {
            said.setText(words.get(
                    written().isPresent() ? "silence.at.past" : "silence.at.wrong",
                    at.getText().strip()));
        }
    }
}
