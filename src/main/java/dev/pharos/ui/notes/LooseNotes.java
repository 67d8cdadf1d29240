package dev.pharos.ui.notes;

import dev.pharos.settings.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Notes that last as long as their environment is open: one that is not kept itself has nowhere to keep them.
public final class LooseNotes implements NoteBook {
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(this, "notes", List.of());

    @Override
    public ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    @Override
    public void write(Note note) {
        List<Note> more = new ArrayList<>(notes.get());
        more.add(note);
        notes.set(ordered(more));
    }

    @Override
    public void remove(Note note) {
        notes.set(notes.get().stream().filter(each -> !each.equals(note)).toList());
    }

    @Override
    public boolean isKept() {
        return false;
    }

    /// By their times.
    public static List<Note> ordered(List<Note> notes) {
        return notes.stream().sorted(Comparator.comparingLong(Note::time)).toList();
    }
}
