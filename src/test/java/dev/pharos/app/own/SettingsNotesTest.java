package dev.pharos.app.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.OpenDesk;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Note;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.notes.NoteBook;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsNotesTest {
    private static final Note EARLY = Note.of(1_000, "deploy 7.2", Note.Kind.DEPLOY);
    private static final Note LATE = Note.of(2_000, "failover", Note.Kind.NOTE);

    @TempDir
    Path home;

    @Test
    void notesOfAKeptEnvironmentAreThereAgainInOrder() throws Exception {
        Environment north = Environment.of("north", URI.create("http://north:9090"));
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            settings.update(all -> all.with(north));
            NoteBook notes = SettingsNotes.of(settings, north.id());
            notes.write(LATE);
            notes.write(EARLY);
            assertThat(notes.isKept()).isTrue();
        }
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            NoteBook notes = SettingsNotes.of(settings, north.id());
            assertThat(notes.notesProperty().get()).containsExactly(EARLY, LATE);
            notes.remove(EARLY);
            assertThat(notes.notesProperty().get()).containsExactly(LATE);
            assertThat(SettingsNotes.of(settings, "other").notesProperty().get())
                    .isEmpty();
        }
    }

    @Test
    void anEnvironmentThatIsNotKeptHasNotesForAsLongAsItIsOpen() throws Exception {
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            NoteBook notes = SettingsNotes.of(settings, "once");
            notes.write(LATE);
            assertThat(notes.isKept()).isFalse();
            assertThat(notes.notesProperty().get()).containsExactly(LATE);
            assertThat(settings.get().notes()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenElsewhereIsTakenOver() throws Exception {
        Environment north = Environment.of("north", URI.create("http://north:9090"));
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            settings.update(all -> all.with(north));
            SettingsNotes notes = (SettingsNotes) SettingsNotes.of(settings, north.id());
            notes.follow(settings.update(all -> all.with(north.id(), EARLY)));
            assertThat(notes.notesProperty().get()).containsExactly(EARLY);
        }
    }
}
