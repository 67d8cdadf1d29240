package dev.pharos.app.own;

import dev.pharos.settings.Note;
import dev.pharos.settings.Settings;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.notes.NoteBook;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The notes of an environment that is kept, kept with it in the settings.
public final class SettingsNotes implements NoteBook {
    private final SettingsStore settings;
    private final String environment;
    private final ReadOnlyObjectWrapper<List<Note>> notes;

    private SettingsNotes(SettingsStore settings, String environment) {
        this.settings = settings;
        this.environment = environment;
        notes = new ReadOnlyObjectWrapper<>(this, "notes", List.of());
        follow(settings.get());
    }

    /// Loose ones where the environment is not kept.
    ///
    /// @param environment the id of the one that is open
    public static NoteBook of(SettingsStore settings, String environment) {
        return settings.get().environment(environment).isPresent()
                ? new SettingsNotes(settings, environment)
                : new LooseNotes();
    }

    /// Takes over what was written elsewhere.
    public void follow(Settings now) {
        List<Note> ordered = LooseNotes.ordered(now.notes(environment));
        if (!ordered.equals(notes.get())) {
            notes.set(ordered);
        }
    }

    @Override
    public ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    @Override
    public void write(Note note) {
        follow(settings.update(all -> all.with(environment, note)));
    }

    @Override
    public void remove(Note note) {
        follow(settings.update(all -> all.without(environment, note)));
    }

    @Override
    public boolean isKept() {
        return true;
    }
}
