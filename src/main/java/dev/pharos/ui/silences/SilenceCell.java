package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.silence.SilenceStanding;
import dev.pharos.ui.silencing.MatcherChips;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A silence in the list: what it matches, who and why, what is wrong with it, how many alerts it keeps quiet and for
/// how long still. The item is its id.
final class SilenceCell extends ListCell<String> {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final SilencePhrases words;
    private final Function<String, Optional<SilenceStanding>> standing;
    private final LongSupplier now;
    private final StatusDot dot = new StatusDot(Status.UNKNOWN);
    private final HBox matchers = new HBox(4);
    private final Label why = label("ph-small", "ph-muted");
    private final Badge warning = new Badge(Status.WARNING, "");
    private final Tooltip warningTip = new Tooltip();
    private final Label quiet = label("ph-small", "ph-subtle");
    private final Label when = label("ph-small", "ph-muted");
    private final HBox row;
    private List<?> chipsOf = List.of();

    /// @param standing what there is of an id
    /// @param now      the present, in milliseconds since the epoch
    SilenceCell(SilencePhrases words, Function<String, Optional<SilenceStanding>> standing, LongSupplier now) {
        this.words = words;
        this.standing = standing;
        this.now = now;
        VBox middle = new VBox(4, matchers, why);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        matchers.setMinWidth(0);
        Rectangle line = new Rectangle();
        line.widthProperty().bind(matchers.widthProperty());
        line.heightProperty().bind(matchers.heightProperty());
        matchers.setClip(line);
        warning.setMinWidth(USE_PREF_SIZE);
        warning.setTooltip(warningTip);
        quiet.setMinWidth(USE_PREF_SIZE);
        VBox right = new VBox(2, quiet, when);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(136);
        when.setMinWidth(USE_PREF_SIZE);
        row = new HBox(12, dot, middle, warning, right);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ph-silence");
        // As wide as the list: what is longer is cut.
        setPrefWidth(0);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }

    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
        super.updateItem(id, empty);
        SilenceStanding found = empty || id == null ? null : standing.apply(id).orElse(null);
        setGraphic(found == null ? null : row);
        if (found == null) {
            setAccessibleText(null);
        } else {
            show(found);
        }
    }

    private void show(SilenceStanding found) {
        Silence silence = found.silence();
        pseudoClassStateChanged(OVER, !found.isOpen());
        dot.set(found.warnings().isEmpty() ? SilencePhrases.status(silence.state()) : Status.WARNING);
        if (!chipsOf.equals(silence.matchers())) {
            chipsOf = silence.matchers();
            matchers.getChildren().setAll(MatcherChips.of(silence.matchers()));
            if (chipsOf.size() > 1) {
                // Those in front in full, for as far as the line goes: all of them cut would tell nothing.
                matchers.getChildren().forEach(chip -> ((Region) chip).setMinWidth(USE_PREF_SIZE));
            }
        }
        why.setText(silence.createdBy() + " – " + silence.comment());
        warning.setVisible(!found.warnings().isEmpty());
        warning.setManaged(warning.isVisible());
        found.warnings().stream().findFirst().ifPresent(first -> {
            warning.setText(words.of(first));
            warningTip.setText(words.tip(first));
        });
        quiet.setText(
                silence.state() == Silence.State.ACTIVE
                        ? words.get("quiet", found.quiet())
                        : words.of(silence.state()));
        when.setText(words.when(silence, now.getAsLong()));
        setAccessibleText(Stream.of(
                        words.of(silence.state()),
                        SilencePhrases.name(silence),
                        why.getText(),
                        warning.isVisible() ? warning.getText() : "",
                        quiet.getText(),
                        when.getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
