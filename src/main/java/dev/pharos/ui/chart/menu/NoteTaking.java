package dev.pharos.ui.chart.menu;

import dev.pharos.settings.Note;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.theme.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Notes at the moments of a chart: written where the crosshair is, taken away where their line stands.
final class NoteTaking {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Sight sight;
    private final NoteBook book;
    private final Notice notice;
    private final Messages words;
    private final NoteWriting writing;

    NoteTaking(Node chart, Sight sight, NoteBook book, Notice notice, Messages words) {
        this.sight = sight;
        this.book = book;
        this.notice = notice;
        this.words = words;
        this.writing = new NoteWriting(words, chart::requestFocus);
    }

    NoteWriting writing() {
        return writing;
    }

    /// For the menu: to write one, and to take away those that stand there.
    ///
    /// @param beside how far off a note may be, in milliseconds
    List<MenuItem> items(KeyCombination key, long beside) {
        OptionalLong at = sight.pointed();
        List<MenuItem> items = new ArrayList<>();
        MenuItem write =
                new MenuItem(at.isPresent() ? words.get("menu.note", clock(at.getAsLong())) : words.get("key.note"));
        write.setMnemonicParsing(false);
        write.setAccelerator(key);
        write.setDisable(at.isEmpty());
        at.ifPresent(time -> write.setOnAction(_ -> begin(time, NoteWriting.By.MENU)));
        items.add(write);
        at.ifPresent(time -> book.notesProperty().get().stream()
                .filter(note -> Math.abs(note.time() - time) <= beside)
                .forEach(note -> {
                    MenuItem remove = new MenuItem(words.get("menu.note.remove", note.text()));
                    remove.setMnemonicParsing(false);
                    remove.setOnAction(_ -> remove(note));
                    items.add(remove);
                }));
        return items;
    }

    /// By its key, at the crosshair; a word where that is nowhere.
    void begin() {
        sight.pointed()
                .ifPresentOrElse(time -> begin(time, NoteWriting.By.KEY), () -> notice.done(words.get("note.nowhere")));
    }

    private void begin(long time, NoteWriting.By by) {
        writing.begin(time, clock(time), by, note -> {
            book.write(note);
            notice.done(words.get(book.isKept() ? "note.written" : "note.written.loose"));
        });
    }

    private void remove(Note note) {
        book.remove(note);
        notice.done(words.get("note.removed"), new Action(words.get("note.undo"), () -> book.write(note)));
    }

    private String clock(long time) {
        return CLOCK.format(Instant.ofEpochMilli(time).atZone(sight.zone()));
    }
}
