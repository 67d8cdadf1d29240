package dev.pharos.ui.silencing;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Matchers;
import dev.pharos.alerting.Silence;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A silence as it is being written: what it matches, for how long, by whom and why, and which alerts it would keep
/// quiet now. A new one, or one that is there and is changed.
public final class SilenceForm extends VBox {
    private static final String AUTHOR = "alerts.author";

    /// As many alerts are named in the preview.
    private static final int NAMED = 5;

    private final SilenceWords words = new SilenceWords();
    private final Silencing silencing;
    private final ViewMemory memory;
    private final Supplier<@Nullable AlertBoard> board;
    private final LongSupplier now;
    private final Outcomes outcomes;
    private final Label title = new Label();
    private final TextArea matchers = new TextArea();
    private final TextField author = new TextField();
    private final TextField comment = new TextField();
    private final EndChoice end;
    private final Label wrong = label("ph-small", "ph-warning");
    private final Label wider = label("ph-small", "ph-warning");
    private final Label preview = label("ph-small", "ph-subtle");
    private final Label needs = label("ph-small", "ph-muted");
    private final Banner refusal = new Banner();
    private final Button make = new Button();
    /// What is changed; null for a new one.
    private @Nullable Silence changed;
    /// Counts the silences that were begun: what comes of an earlier one is no matter of this one.
    private int begun;
    private boolean busy;

    public SilenceForm(Silencing silencing, Sight sight, ViewMemory memory, Outcomes outcomes) {
        super(8);
        this.silencing = silencing;
        this.memory = memory;
        this.board = sight.board();
        this.now = sight.now();
        this.outcomes = outcomes;
        getStyleClass().add("ph-silence-form");
        getStylesheets()
                .add(Objects.requireNonNull(SilenceForm.class.getResource("silencing.css"))
                        .toExternalForm());
        title.getStyleClass().add("ph-heading");
        make.setId("silence-make");
        make.setOnAction(_ -> make());
        Button back = new Button(words.get("silence.cancel"));
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> outcomes.cancelled());
        matchers.setId("silence-matchers");
        matchers.setPrefRowCount(6);
        matchers.getStyleClass().add("ph-code");
        author.setId("silence-author");
        comment.setId("silence-comment");
        comment.setPromptText(words.get("silence.comment.prompt"));
        end = new EndChoice(words, now, sight.zone());
        end.onChange(this::check);
        matchers.textProperty().addListener((_, _, _) -> check());
        author.textProperty().addListener((_, _, _) -> check());
        comment.textProperty().addListener((_, _, _) -> check());
        HBox buttons = new HBox(8, make, back, needs);
        buttons.setAlignment(Pos.CENTER_LEFT);
        needs.setText(words.get("silence.needs"));
        show(refusal, false);
        getChildren()
                .addAll(
                        title,
                        titled(words.get("silence.matchers"), matchers),
                        wrong,
                        wider,
                        preview,
                        titled(words.get("silence.ends"), end),
                        titled(words.get("silence.author"), author),
                        titled(words.get("silence.comment"), comment),
                        refusal,
                        buttons);
        begin(List.of(), "");
    }

    /// What comes of a silence that was being written.
    public interface Outcomes {
        /// @param id     of the silence
        /// @param onShow whether it is the one in the form
        void made(String id, boolean onShow);

        /// One failed that is not in the form any more.
        void failed(Failure failure);

        void cancelled();
    }

    /// What the form needs to see of the page.
    ///
    /// @param now the present, in milliseconds since the epoch, whatever is looked at
    public record Sight(Supplier<@Nullable AlertBoard> board, Supplier<ZoneId> zone, LongSupplier now) {}

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox titled(String title, Node field) {
        Label label = new Label(title);
        label.getStyleClass().addAll("ph-small", "ph-muted");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Begins a new one with these matchers.
    ///
    /// @param beyond why they match more than what is looked at; empty where they do not
    public void begin(List<Matcher> first, String beyond) {
        fill(null, first, "", beyond);
        author.setText(memory.recall(AUTHOR).orElse(System.getProperty("user.name", "")));
        end.choose(Ending.AN_HOUR);
        check();
        // The key that opened it is still to be typed.
        FxThread.later(() -> (first.isEmpty() ? matchers : comment).requestFocus());
    }

    /// Begins a new one that is like another, which is over.
    public void again(Silence over) {
        begin(over.matchers(), "");
        comment.setText(over.comment());
    }

    /// Begins to change one that is there.
    public void change(Silence there) {
        fill(there, there.matchers(), there.comment(), "");
        author.setText(there.createdBy());
        end.choose(there.endsAt());
        check();
        FxThread.later(comment::requestFocus);
    }

    private void fill(@Nullable Silence there, List<Matcher> first, String why, String beyond) {
        begun++;
        busy = false;
        changed = there;
        title.setText(words.get(there == null ? "silence.title" : "silence.edit"));
        make.setText(words.get(there == null ? "silence.make" : "silence.save"));
        matchers.setText(first.stream().map(Matcher::toString).collect(Collectors.joining("\n")));
        comment.setText(why);
        wider.setText(beyond);
        refuse(null);
    }

    /// Puts it away: what comes of it is told elsewhere.
    public void leave() {
        begun++;
    }

    /// The alerts that are on are others by now.
    public void check() {
        Read read = read();
        wrong.setText(read.wrong());
        show(wrong, !read.wrong().isEmpty());
        preview.setText(read.wrong().isEmpty() ? preview(read.matchers()) : "");
        show(preview, !preview.getText().isEmpty());
        if (changed != null) {
            boolean moved =
                    read.wrong().isEmpty() && !Set.copyOf(read.matchers()).equals(Set.copyOf(changed.matchers()));
            wider.setText(moved ? words.get("silence.moved") : "");
        }
        show(wider, !wider.getText().isEmpty());
        end.tell();
        boolean unsigned = author.getText().isBlank() || comment.getText().isBlank();
        show(needs, unsigned);
        make.setDisable(!read.wrong().isEmpty()
                || read.matchers().isEmpty()
                || end.end().isEmpty()
                || unsigned
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
                .map(alert -> alert.name() + " " + alert.subject())
                .toList();
        if (names.isEmpty()) {
            return words.get("silence.matches.none");
        }
        String some = names.stream().limit(NAMED).collect(Collectors.joining("\n"));
        String more = names.size() > NAMED ? "\n" + words.get("silence.matches.more", names.size() - NAMED) : "";
        return words.get("silence.matches", names.size()) + "\n" + some + more;
    }

    private void make() {
        Silence there = changed;
        SilenceDraft draft = new SilenceDraft(
                there == null ? "" : there.id(),
                read().matchers(),
                there == null ? now.getAsLong() : there.startsAt(),
                end.end().orElseThrow(),
                author.getText().strip(),
                comment.getText().strip());
        if (there == null) {
            memory.remember(AUTHOR, draft.createdBy());
        }
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
                case Outcome.Success<String>(String id, var _) -> outcomes.made(id, current);
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
        show(refusal, why != null);
        if (why != null) {
            refusal.show(Status.CRITICAL, why.title() + (why.detail().isEmpty() ? "" : "\n" + why.detail()), null);
        }
    }
}
