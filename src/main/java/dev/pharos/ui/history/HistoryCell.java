package dev.pharos.ui.history;

import dev.pharos.alerts.Severity;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One thing that is said of an alert.
final class HistoryCell extends TableCell<AlertStatistics, AlertStatistics> {
    private final HistoryColumn column;
    private final HistoryWords words;
    private final Supplier<Timeline.View> view;
    private final StatusDot dot = new StatusDot(Status.UNKNOWN);
    private final Label name = new Label();
    private final Label subject = new Label();
    private final HBox both = new HBox(8, dot, name, subject);
    private final Tooltip whole = new Tooltip();

    HistoryCell(HistoryColumn column, HistoryWords words, Supplier<Timeline.View> view) {
        this.column = column;
        this.words = words;
        this.view = view;
        both.setAlignment(Pos.CENTER_LEFT);
        dot.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        name.getStyleClass().add("ph-history-name");
        subject.getStyleClass().addAll("ph-small", "ph-muted");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        if (column.isNumber()) {
            getStyleClass().add("ph-number");
        }
    }

    @Override
    protected void updateItem(@Nullable AlertStatistics alert, boolean empty) {
        super.updateItem(alert, empty);
        if (empty || alert == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (column == HistoryColumn.ALERT) {
            dot.set(AlertStatus.of(Severity.of(alert.labels())));
            name.setText(alert.name());
            subject.setText(alert.last().subject());
            setGraphic(both);
            whole.setText(alert.name() + "\n" + HistoryWords.rest(alert));
            setTooltip(whole);
            return;
        }
        setText(text(alert));
        Status status = column == HistoryColumn.FIRED && alert.isFlapping()
                ? Status.WARNING
                : column == HistoryColumn.LAST && alert.isOn() ? Status.CRITICAL : Status.UNKNOWN;
        status.mark(this);
        if (column == HistoryColumn.FIRED && alert.isFlapping()) {
            whole.setText(words.get("flapping.tip", alert.hourly()));
            setTooltip(whole);
        } else if (column == HistoryColumn.LAST && alert.isOn()) {
            whole.setText(words.get("on.tip"));
            setTooltip(whole);
        } else {
            setTooltip(null);
        }
    }

    private String text(AlertStatistics alert) {
        Timeline.View seen = view.get();
        return switch (column) {
            case ALERT, TIMELINE -> "";
            case FIRED -> Integer.toString(alert.count());
            case TOTAL -> HistoryWords.length(alert.total());
            case MEDIAN -> HistoryWords.length(alert.median());
            case LONGEST -> HistoryWords.length(alert.longest());
            case LAST -> {
                String began = HistoryWords.time(alert.last().start(), seen.range(), seen.zone());
                yield alert.isOn() ? words.get("on", began) : began;
            }
        };
    }
}
