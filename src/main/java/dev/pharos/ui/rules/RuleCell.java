package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Status;
import java.util.function.LongSupplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One thing that is said of a rule.
final class RuleCell extends TableCell<RuleReport, RuleReport> {
    private final RuleColumn column;
    private final RuleWords words;
    private final LongSupplier now;
    private final Badge badge = new Badge(Status.UNKNOWN, "");
    private final Tooltip whole = new Tooltip();

    /// @param now that ages are reckoned from, in milliseconds since the epoch
    RuleCell(RuleColumn column, RuleWords words, LongSupplier now) {
        this.column = column;
        this.words = words;
        this.now = now;
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        if (column.isNumber()) {
            getStyleClass().add("ph-number");
        }
        if (column == RuleColumn.NAME) {
            getStyleClass().add("ph-rule-name");
        }
    }

    @Override
    protected void updateItem(@Nullable RuleReport report, boolean empty) {
        super.updateItem(report, empty);
        if (empty || report == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (column == RuleColumn.STATE) {
            badge.set(RuleWords.status(report.kind()), words.of(report.kind()));
            setGraphic(badge);
            return;
        }
        String text = text(report);
        setText(text);
        if (column == RuleColumn.TROUBLE) {
            report.worst().map(RuleWords::status).orElse(Status.UNKNOWN).mark(this);
        }
        if (!column.isNumber() && !text.isEmpty()) {
            whole.setText(text);
            setTooltip(whole);
        } else {
            setTooltip(null);
        }
    }

    private String text(RuleReport report) {
        return switch (column) {
            case STATE -> words.of(report.kind());
            case NAME -> report.rule().name();
            // Errors have lines of their own.
            case TROUBLE -> words.trouble(report, now.getAsLong()).replaceAll("\\s+", " ");
            case GROUP -> report.group().name();
            case LAST -> words.age(report.rule().evaluation().time(), now.getAsLong());
            case TOOK -> RuleWords.took(report.rule().evaluation().seconds());
        };
    }
}
