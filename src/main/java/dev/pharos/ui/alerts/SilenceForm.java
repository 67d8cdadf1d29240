package dev.pharos.ui.alerts;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Matchers;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Status;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A silence as it is being written: what it matches, for how long, by whom and why, and which alerts it would keep
/// quiet now.
final class SilenceForm extends VBox {
    private static final String AUTHOR = "alerts.author";

    /// As many alerts are named in the preview.
    private static final int NAMED = 5;

    private final AlertWords words;
    private final Silencing silencing;
    private final ViewMemory memory;
    private final Supplier<@Nullable AlertBoard> board;
    private final Supplier<ZoneId> zone;
    private final LongSupplier now;
    private final Outcomes outcomes;
    private final TextArea matchers = new TextArea();
    private final TextField author = new TextField();
    private final TextField comment = new TextField();
    private final ToggleGroup endings = new ToggleGroup();
    private final Label until = label("ph-small", "ph-subtle");
    private final Label wrong = label("ph-small", "ph-warning");
    private final Label wider = label("ph-small", "ph-warning");
    private final Label preview = label("ph-small", "ph-subtle");
    private final Banner refusal = new Banner();
    private final Button make;
    /// Counts the silences that were begun: what comes of an earlier one is no matter of this one.
    private int begun;
    private boolean busy;

    SilenceForm(AlertWords words, Silencing silencing, Sight sight, ViewMemory memory, Outcomes outcomes) {
        super(8);
        this.words = words;
        this.silencing = silencing;
        this.memory = memory;
        this.board = sight.board();
        this.zone = sight.zone();
        this.now = sight.now();
        this.outcomes = outcomes;
        getStyleClass().add("ph-silence-form");
        make = new Button(words.get("silence.make"));
        make.setId("silence-make");
        make.setOnAction(_ -> make());
        Button back = new Button(words.get("silence.cancel"));
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> outcomes.cancelled());
        matchers.setId("silence-matchers");
        matchers.setPrefRowCount(6);
        matchers.getStyleClass().add("ph-code");
        author.setId("silence-author");
        author.setText(memory.recall(AUTHOR).orElse(System.getProperty("user.name", "")));
        comment.setId("silence-comment");
        comment.setPromptText(words.get("silence.comment.prompt"));
        matchers.textProperty().addListener((_, _, _) -> check());
        author.textProperty().addListener((_, _, _) -> check());
        comment.textProperty().addListener((_, _, _) -> check());
        HBox buttons = new HBox(8, make, back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        refusal.setVisible(false);
        refusal.setManaged(false);
        getChildren()
                .addAll(
                        heading(words.get("silence.title")),
                        titled(words.get("silence.matchers"), matchers),
                        wrong,
                        wider,
                        preview,
                        titled(words.get("silence.ends"), endings()),
                        until,
                        titled(words.get("silence.author"), author),
                        titled(words.get("silence.comment"), comment),
                        refusal,
                        buttons);
        check();
    }

    /// What comes of a silence that was being written.
    interface Outcomes {
        /// @param onShow whether it is the one in the form
        void made(boolean onShow);

        /// One failed that is not in the form any more.
        void failed(Failure failure);

        void cancelled();
    }

    /// What the form needs to see of the page.
    ///
    /// @param now the present, in milliseconds since the epoch, whatever is looked at
    record Sight(Supplier<@Nullable AlertBoard> board, Supplier<ZoneId> zone, LongSupplier now) {}

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("ph-heading");
        return heading;
    }

    private static VBox titled(String title, Node field) {
        Label label = new Label(title);
        label.getStyleClass().addAll("ph-small", "ph-muted");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private FlowPane endings() {
        FlowPane pane = new FlowPane(6, 6);
        for (Ending ending : Ending.values()) {
            ToggleButton chip =
                    new ToggleButton(words.get("ends." + ending.name().toLowerCase(java.util.Locale.ROOT)));
            chip.getStyleClass().setAll("toggle-button", "ph-chip");
            chip.setToggleGroup(endings);
            chip.setUserData(ending);
            chip.setSelected(ending == Ending.AN_HOUR);
            pane.getChildren().add(chip);
        }
        endings.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null && before != null) {
                before.setSelected(true);
            }
            check();
        });
        return pane;
    }

    /// Begins with these matchers.
    ///
    /// @param beyond why they match more than what is looked at; empty where they do not
    void begin(List<Matcher> first, String beyond) {
        begun++;
        busy = false;
        matchers.setText(first.stream().map(Matcher::toString).collect(Collectors.joining("\n")));
        comment.setText("");
        wider.setText(beyond);
        wider.setVisible(!beyond.isEmpty());
        wider.setManaged(!beyond.isEmpty());
        refuse(null);
        check();
        // The key that opened it is still to be typed.
        FxThread.later(() -> (first.isEmpty() ? matchers : comment).requestFocus());
    }

    /// Puts it away: what comes of it is told elsewhere.
    void leave() {
        begun++;
    }

    /// The alerts that are on are others by now.
    void check() {
        Read read = read();
        wrong.setText(read.wrong());
        wrong.setVisible(!read.wrong().isEmpty());
        wrong.setManaged(wrong.isVisible());
        preview.setText(read.wrong().isEmpty() ? preview(read.matchers()) : "");
        preview.setVisible(!preview.getText().isEmpty());
        preview.setManaged(preview.isVisible());
        until.setText(words.get("silence.until", AlertWords.clock(end(), zone.get())));
        make.setDisable(!read.wrong().isEmpty()
                || read.matchers().isEmpty()
                || author.getText().isBlank()
                || comment.getText().isBlank()
                || busy);
    }

    private record Read(List<Matcher> matchers, String wrong) {}

    private Read read() {
        List<Matcher> all = new ArrayList<>();
        for (String line : matchers.getText().split("\\R", -1)) {
            if (!line.isBlank()) {
                switch (Matchers.read(line.strip())) {
                    case Matchers.Reading.Read(Matcher matcher) -> all.add(matcher);
                    case Matchers.Reading.Unread(Matchers.Problem problem) -> {
                        return new Read(List.of(), words.said(line.strip(), problem));
                    }
                }
            }
        }
        return !all.isEmpty() && all.stream().allMatch(Matcher::matchesNothing)
                ? new Read(all, words.get("silence.everything"))
                : new Read(all, "");
    }

    private String preview(List<Matcher> all) {
        AlertBoard known = board.get();
        if (known == null || all.isEmpty()) {
            return words.get("silence.matchers.hint");
        }
        List<String> names = known.alerts().stream()
                .filter(alert -> alert.state() != AlertState.PENDING)
                .filter(alert -> all.stream().allMatch(matcher -> matcher.matches(alert.labels())))
                .map(alert -> alert.name() + " " + AlertWords.subject(alert))
                .toList();
        if (names.isEmpty()) {
            return words.get("silence.matches.none");
        }
        String some = names.stream().limit(NAMED).collect(Collectors.joining("\n"));
        String more = names.size() > NAMED ? "\n" + words.get("silence.matches.more", names.size() - NAMED) : "";
        return words.get("silence.matches", names.size()) + "\n" + some + more;
    }

    private long end() {
        Ending ending = endings.getSelectedToggle() == null
                ? Ending.AN_HOUR
                : (Ending) endings.getSelectedToggle().getUserData();
        return ending.from(now.getAsLong(), zone.get());
    }

    private void make() {
        long start = now.getAsLong();
        SilenceDraft draft = new SilenceDraft(
                "",
                read().matchers(),
                start,
                end(),
                author.getText().strip(),
                comment.getText().strip());
        memory.remember(AUTHOR, draft.createdBy());
        refuse(null);
        busy = true;
        check();
        int mine = begun;
        silencing.make(draft, outcome -> {
            boolean current = mine == begun;
            if (current) {
                busy = false;
                check();
            }
            switch (outcome) {
                case Outcome.Success<String> _ -> outcomes.made(current);
                case Outcome.Failed<String>(Failure failure) -> {
                    if (current) {
                        refuse(FailureText.of(failure));
                    } else {
                        outcomes.failed(failure);
                    }
                }
            }
        });
    }

    private void refuse(@Nullable FailureText why) {
        refusal.setVisible(why != null);
        refusal.setManaged(why != null);
        if (why != null) {
            refusal.show(Status.CRITICAL, why.title() + (why.detail().isEmpty() ? "" : "\n" + why.detail()), null);
        }
    }
}
