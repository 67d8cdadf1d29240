package dev.pharos.ui.settings.notice;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A time of the day in hours and minutes, taken as soon as it is one.
final class ClockField extends TextField {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int COLUMNS = 5;

    private LocalTime current = LocalTime.MIDNIGHT;

    ClockField(String id, String name, Consumer<LocalTime> taken) {
        setId(id);
        setPrefColumnCount(COLUMNS);
        setAccessibleText(name);
        textProperty().addListener((_, _, text) -> {
            Optional<LocalTime> read = read(text);
            pseudoClassStateChanged(DANGER, read.isEmpty());
            read.filter(time -> !time.equals(current)).ifPresent(time -> {
                current = time;
                taken.accept(time);
            });
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                setText(SHOWN.format(current));
            }
        });
    }

    /// What is typed stays as it is typed where it says the same.
    void show(LocalTime time) {
        current = time;
        if (read(getText()).filter(time::equals).isEmpty()) {
            setText(SHOWN.format(time));
        }
    }

    private static Optional<LocalTime> read(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip(), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
