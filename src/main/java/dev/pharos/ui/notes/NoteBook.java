package dev.pharos.ui.notes;

import dev.pharos.settings.Note;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The notes of an environment. All on the FX thread.
public interface NoteBook {
    /// In the order of their times.
    ReadOnlyObjectProperty<List<Note>> notesProperty();

    void write(Note note);

    void remove(Note note);

    /// Whether they are there again the next time.
    boolean isKept();
}
