package dev.pharos.ui.fleet;

import dev.pharos.ui.fleet.filter.FleetFilter;
import dev.pharos.ui.fleet.filter.NotUnderstood;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which terms of the filter are not understood, and what there is instead; nothing while all are.
final class FilterNote extends Label {
    private final Messages words = Messages.of(FilterNote.class);

    FilterNote() {
        setId("fleet-filter-note");
        getStyleClass().addAll("ph-small", "ph-warning");
        setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        show(List.of());
    }

    void show(List<NotUnderstood> terms) {
        setText(terms.stream().map(this::said).collect(Collectors.joining("\n")));
        setVisible(!terms.isEmpty());
        setManaged(!terms.isEmpty());
    }

    private String said(NotUnderstood what) {
        String key = "filter." + what.why().name();
        return switch (what.why()) {
            case NO_FIELD -> words.get(key, what.term(), what.field(), FleetFilter.fields());
            case NO_NUMBER_FIELD -> words.get(key, what.term(), what.field(), FleetFilter.numbers());
            case NO_NUMBER -> words.get(key, what.term());
        };
    }
}
