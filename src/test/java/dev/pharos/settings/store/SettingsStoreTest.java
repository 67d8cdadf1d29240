package dev.pharos.settings.store;

import static dev.pharos.settings.store.Examples.BUSAN;
import static dev.pharos.settings.store.Examples.FULL;
import static dev.pharos.settings.store.Examples.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Note;
import dev.pharos.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    private final LaterByHand later = new LaterByHand();

    @TempDir
    Path home;

    private Path file() {
        return home.resolve("config/pharos/settings.json");
    }

    private SettingsStore open() {
        return SettingsStore.open(file(), later, NOON);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(file().getParent())) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void withoutAFileThereAreTheDefaultsAndNothingIsWritten() {
        try (SettingsStore store = open()) {
            assertThat(store.get()).isEqualTo(Settings.DEFAULT);
            assertThat(store.problem()).isEmpty();
        }
        assertThat(home.resolve("config")).doesNotExist();
    }

    @Test
    void everythingComesBackAsItWas() {
        try (SettingsStore store = open()) {
            store.update(_ -> FULL);
        }
        try (SettingsStore store = open()) {
            assertThat(store.get()).isEqualTo(FULL);
        }
    }

    @Test
    void manyChangesAreOneSave() {
        SettingsStore store = open();
        for (int i = 0; i < 100; i++) {
            String value = "v" + i;
            store.update(s -> s.with(p -> p.withView("k", value)));
        }
        assertThat(later.waiting()).containsExactly(SettingsStore.DELAY);
        assertThat(file()).doesNotExist();

        later.runAll();

        assertThat(open().get().preferences().views()).containsEntry("k", "v99");
        assertThat(later.waiting()).isEmpty();
    }

    @Test
    void aChangeThatChangesNothingIsNeitherToldNorSaved() {
        SettingsStore store = open();
        Heard heard = new Heard();
        store.subscribe(heard);

        store.update(s -> s.with(p -> p.withRefresh(p.refresh())));

        assertThat(heard.settings).isEmpty();
        assertThat(later.waiting()).isEmpty();
    }

    @Test
    void listenersHearOfChangesUntilTheyLeave() {
        SettingsStore store = open();
        Heard heard = new Heard();
        store.subscribe(heard);
        store.update(s -> s.with(BUSAN));
        store.unsubscribe(heard);
        store.update(s -> s.with(SEOUL));

        assertThat(heard.settings).containsExactly(Settings.DEFAULT.with(BUSAN));
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        try (SettingsStore store = open()) {
            store.update(_ -> FULL);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aCorruptFileIsKeptAsideAndReported() throws IOException {
        write("{ \"version\": 1, \"environments\": [");
        SettingsStore store = open();

        assertThat(store.get()).isEqualTo(Settings.DEFAULT);
        assertThat(store.problem())
                .get()
                .asInstanceOf(type(SettingsProblem.Corrupt.class))
                .satisfies(problem -> {
                    assertThat(problem.keptAs()).hasFileName("settings.json.corrupt-20261122T120000Z");
                    assertThat(problem.keptAs()).hasContent("{ \"version\": 1, \"environments\": [");
                });
        store.update(_ -> FULL);
        store.close();

        assertThat(store.problem()).isEmpty();
        assertThat(open().get()).isEqualTo(FULL);
        assertThat(files()).containsExactly("settings.json", "settings.json.corrupt-20261122T120000Z");
    }

    @Test
    void noticesThatCannotBeUnderstoodCostNothingElse() throws IOException {
        SettingsStore before = open();
        before.update(_ -> FULL);
        before.close();
        String broken = Files.readString(file()).replaceFirst("\"storm\" : \\d+", "\"storm\" : 0");
        write(broken);
        SettingsStore store = open();

        assertThat(store.get()).isEqualTo(FULL.with(each -> each.withNotices(AlertNotices.DEFAULT)));
        assertThat(store.problem())
                .get()
                .asInstanceOf(type(SettingsProblem.PartlyCorrupt.class))
                .satisfies(problem -> assertThat(problem.keptAs()).hasContent(broken));
        store.reload();
        assertThat(files()).containsExactly("settings.json", "settings.json.corrupt-20261122T120000Z");
        assertThat(open().problem()).as("what is well is said once").isEmpty();
    }

    @Test
    void noticesThatAreBrokenWhilePharosRunsStayAsTheyWere() throws IOException {
        SettingsStore store = open();
        store.update(_ -> FULL);
        assertThat(store.flush()).isEmpty();
        write(Files.readString(file()).replaceFirst("\"critical\" : \"[a-z]+\"", "\"critical\" : \"loud\""));

        store.reload();
        assertThat(store.get()).isEqualTo(FULL);
        assertThat(open().get()).isEqualTo(FULL);
    }

    @Test
    void twoCorruptFilesInOneSecondAreBothKept() throws IOException {
        write("one");
        open();
        write("two");
        open();

        assertThat(files())
                .containsExactly("settings.json.corrupt-20261122T120000Z", "settings.json.corrupt-20261122T120000Z-2");
    }

    @Test
    void aFileOfANewerPharosIsNotTouched() throws IOException {
        String newer = "{\"version\": 99, \"what\": \"ever\"}";
        write(newer);
        SettingsStore store = open();
        assertThat(store.problem()).contains(new SettingsProblem.Newer(file(), 99));

        store.update(_ -> FULL);
        assertThat(store.flush()).contains(new SettingsProblem.Newer(file(), 99));
        store.close();

        assertThat(file()).hasContent(newer);
        assertThat(store.get()).as("lasts until the program ends").isEqualTo(FULL);
        assertThat(files()).containsExactly("settings.json");
    }

    @Test
    void whatCannotBeReadIsNotOverwritten() throws IOException {
        Files.createDirectories(file().resolve("a-directory-in-its-place"));
        SettingsStore store = open();
        assertThat(store.problem()).get().isInstanceOf(SettingsProblem.Unreadable.class);

        store.update(_ -> FULL);
        assertThat(store.flush()).get().isInstanceOf(SettingsProblem.Unreadable.class);

        assertThat(file().resolve("a-directory-in-its-place")).isDirectory();
        assertThat(later.waiting()).as("tried again").isNotEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsKeptAndTriedAgain() throws IOException {
        SettingsStore store = open();
        Heard heard = new Heard();
        store.subscribe(heard);
        Files.writeString(home.resolve("config"), "a file where the directory should be");
        store.update(_ -> FULL);
        later.runAll();

        assertThat(heard.problems).hasSize(1).first().isInstanceOf(SettingsProblem.NotSaved.class);
        assertThat(later.waiting()).containsExactly(SettingsStore.RETRY);
        later.runAll();
        assertThat(heard.problems).as("told once").hasSize(1);

        Files.delete(home.resolve("config"));
        later.runAll();
        assertThat(store.problem()).isEmpty();
        assertThat(open().get()).isEqualTo(FULL);
    }

    @Test
    void whatTwoProgramsWriteIsThereAndWhatOneRemovedIsNot() {
        SettingsStore here = open();
        here.update(_ -> FULL);
        here.flush();
        SettingsStore there = open();
        Note ours = Note.of(1, "failover drill", Note.Kind.NOTE);
        Note theirs = Note.of(2, "new client", Note.Kind.DEPLOY);
        Note removed = FULL.notes("e1").getFirst();
        here.update(all -> all.with("e1", ours).without("e1", removed));
        there.update(all -> all.with("e1", theirs));
        here.flush();
        there.flush();

        assertThat(open().get().notes("e1"))
                .containsExactlyInAnyOrder(FULL.notes("e1").getLast(), ours, theirs);
    }

    @Test
    void notesGoWithTheirEnvironment() {
        SettingsStore store = open();
        store.update(_ -> FULL);
        store.update(all -> all.without("e1"));
        store.flush();

        assertThat(open().get().notes("e1")).isEmpty();
    }

    @Test
    void twoProgramsKeepEachOthersChanges() {
        SettingsStore here = open();
        here.update(s -> s.with(SEOUL).with(BUSAN));
        here.flush();
        SettingsStore there = open();

        here.update(s -> s.with(SEOUL.withName("Seoul 2")).with(p -> p.withView("a", "here")));
        there.update(s -> s.with(BUSAN.withName("Busan 2")).with(p -> p.withView("b", "there")));
        here.close();
        there.close();

        Settings settings = open().get();
        assertThat(settings.environments()).extracting(Environment::name).containsExactly("Seoul 2", "Busan 2");
        assertThat(settings.preferences().views()).containsEntry("a", "here").containsEntry("b", "there");
    }

    @Test
    void twoProgramsKeepEachOthersWordOnNotices() {
        SettingsStore here = open();
        here.update(s -> s.with(SEOUL));
        here.flush();
        SettingsStore there = open();

        here.update(s -> s.with(p ->
                p.withNotices(p.notices().withLevels(p.notices().levels().withInfo(AlertNotices.Attention.SOUND)))));
        there.update(s -> s.with(p -> p.withNotices(p.notices().withClosing(AlertNotices.Closing.TRAY))));
        here.close();
        there.close();

        AlertNotices notices = open().get().preferences().notices();
        assertThat(notices.levels().info()).isEqualTo(AlertNotices.Attention.SOUND);
        assertThat(notices.closing()).isEqualTo(AlertNotices.Closing.TRAY);
    }

    @Test
    void whatAnotherProgramRemovedStaysRemoved() {
        SettingsStore here = open();
        here.update(s -> s.with(SEOUL).with(BUSAN));
        here.flush();
        SettingsStore there = open();
        there.update(s -> s.without(SEOUL.id()));
        there.close();

        here.update(s -> s.with(p -> p.withView("a", "b")));
        here.close();

        assertThat(open().get().environments()).containsExactly(BUSAN);
    }

    @Test
    void reloadTakesOverWhatAnotherProgramSaved() {
        SettingsStore here = open();
        Heard heard = new Heard();
        here.subscribe(heard);
        SettingsStore there = open();
        there.update(s -> s.with(BUSAN));
        there.close();

        here.reload();

        assertThat(here.get().environments()).containsExactly(BUSAN);
        assertThat(heard.settings).hasSize(1);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = home.resolve("dotfiles/settings.json");
        Files.createDirectories(real.getParent());
        Files.createDirectories(file().getParent());
        Files.writeString(real, "{\"version\": 1}");
        Files.createSymbolicLink(file(), real);
        try (SettingsStore store = open()) {
            store.update(_ -> FULL);
        }
        assertThat(Files.isSymbolicLink(file())).isTrue();
        assertThat(Files.readString(real)).contains("Busan");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    private static final class Heard implements SettingsListener {
        private final List<Settings> settings = new ArrayList<>();
        private final List<SettingsProblem> problems = new ArrayList<>();

        @Override
        public void changed(Settings changed) {
            settings.add(changed);
        }

        @Override
        public void problem(SettingsProblem problem) {
            problems.add(problem);
        }
    }
}
