package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.connect.LiveSources;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Access;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.secret.MemorySecrets;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.theme.Theme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window does when its look or the environments change under it.
class DeskTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final TimeZone zone = TimeZone.getDefault();
    private final Queue<String> opened = new ConcurrentLinkedQueue<>();

    @TempDir
    Path home;

    private EmptyPrometheus north;
    private EmptyPrometheus south;

    @SuppressWarnings("NullAway.Init") // by each test, on the environments that it is about
    private OpenDesk desk;

    @BeforeEach
    void startTheServers() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        north = new EmptyPrometheus();
        south = new EmptyPrometheus();
    }

    @AfterEach
    void endAll() throws Exception {
        desk.close();
        north.close();
        south.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
        TimeZone.setDefault(zone);
    }

    @Test
    void anotherThemeDressesTheSamePageAtTheSameTime() throws Exception {
        openOn(environment("north", north));
        toSettingsAtAFixedRange();
        String range = desk.text("#time-range");
        assertThat(desk.stylesheets()).isEqualTo(Theme.DARK.stylesheets());

        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        desk.until("it is light", () -> desk.stylesheets().equals(Theme.LIGHT.stylesheets()));
        untilAtAFixedRange();
        assertThat(desk.sees(".ph-settings")).isTrue();
        assertThat(desk.text("#time-range")).isEqualTo(range);
        assertThat(opened).as("the servers stay connected").containsExactly("north");
        assertThat(desk.settings().get().preferences().appearance().theme()).isEqualTo(Appearance.ThemeChoice.LIGHT);
    }

    @Test
    void aKeyThatIsHeldDownChangesTheThemeOnce() throws Exception {
        openOn(environment("north", north));
        Screen.on(() -> {
            Scene scene = desk.screen().stage().getScene();
            // Were it taken twice, it would be dark again.
            for (int i = 0; i < 2; i++) {
                Event.fireEvent(
                        scene.getRoot(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, true, true, false, false));
            }
            return true;
        });

        desk.until("it is light", () -> desk.stylesheets().equals(Theme.LIGHT.stylesheets()));
    }

    @Test
    void anotherLookKeepsTheWayThroughThePagesAndTheKeyboard() throws Exception {
        openOn(environment("north", north));
        desk.press(KeyCode.DIGIT3);
        desk.until("the settings are there", () -> desk.sees("#theme-LIGHT"));
        desk.focus("#theme-LIGHT");
        desk.fire("#theme-LIGHT");
        desk.until("it is light", () -> desk.stylesheets().equals(Theme.LIGHT.stylesheets()));
        assertThat(desk.focused()).isEqualTo("theme-LIGHT");

        desk.fire("#motion-REDUCED");
        assertThat(desk.focused()).isEqualTo("theme-LIGHT");
        desk.press(KeyCode.ALT, KeyCode.LEFT);
        desk.until("one is back at the fleet", () -> desk.sees(".ph-fleet"));
        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        desk.until("it is dark", () -> desk.stylesheets().equals(Theme.DARK.stylesheets()));
        desk.press(KeyCode.ALT, KeyCode.RIGHT);
        desk.until("one is forward at the settings", () -> desk.sees(".ph-settings"));
    }

    @Test
    void aNameThatIsTakenIsLedTo() throws Exception {
        openOn(environment("north", north));
        desk.press(KeyCode.DIGIT3);
        desk.until("the settings are there", () -> desk.sees("#add-environment"));
        desk.fire("#add-environment");
        desk.until("the form is there", () -> desk.sees("#field-name"));
        desk.type("#field-name", "north");
        desk.type("#field-prometheus", "http://prometheus:9090");

        desk.fire("#save");
        desk.until("the wrong field has the keyboard", () -> "field-name".equals(desk.focused()));
    }

    @Test
    void whatWasTypedInAFormIsThereInAnotherLookAndLanguage() throws Exception {
        openOn(environment("north", north));
        desk.press(KeyCode.DIGIT3);
        desk.until("the settings are there", () -> desk.sees("#add-environment"));
        desk.fire("#add-environment");
        desk.until("the form is there", () -> desk.sees("#field-prometheus"));
        desk.type("#field-prometheus", "http://prometheus:9090");

        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        desk.until("it is light", () -> desk.stylesheets().equals(Theme.LIGHT.stylesheets()));
        desk.until("the form is there", () -> desk.sees("#field-prometheus"));
        assertThat(Screen.on(() ->
                        desk.screen().find("#field-prometheus", TextField.class).getText()))
                .isEqualTo("http://prometheus:9090");
    }

    @Test
    void anotherLanguageSaysTheSamePageAtTheSameTime() throws Exception {
        openOn(environment("north", north));
        toSettingsAtAFixedRange();
        assertThat(desk.labels(".ph-settings")).startsWith("Settings", "Environments");

        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        desk.until("it speaks Korean", () -> desk.labelsNow(".ph-settings").contains("설정"));
        assertThat(desk.text("#time-range")).isEqualTo("1시간");
        assertThat(opened).containsExactly("north");

        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        desk.until("it speaks English", () -> desk.labelsNow(".ph-settings").contains("Settings"));
        untilAtAFixedRange();
        assertThat(desk.text("#time-range")).isEqualTo("1 hour");
    }

    @Test
    void theZoneChosenForTheWindowStaysUntilAnotherIsChosenInTheSettings() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
        openOn(environment("north", north));
        untilTimesAreIn("KST");
        desk.press(KeyCode.CONTROL, KeyCode.U);
        untilTimesAreIn("UTC");

        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        desk.until("it is light", () -> desk.stylesheets().equals(Theme.LIGHT.stylesheets()));
        desk.settings().update(all -> all.with(each -> each.withView("fleet.sort", "ops")));
        assertThat(isInZone("UTC")).isTrue();

        desk.press(KeyCode.CONTROL, KeyCode.U);
        untilTimesAreIn("KST");
        desk.settings()
                .update(all ->
                        all.with(each -> each.withAppearance(each.appearance().withZone(Appearance.ZoneChoice.UTC))));
        untilTimesAreIn("UTC");
    }

    @Test
    void whatWasTypedOnTheWelcomeStaysWhenItSpeaksAnotherLanguage() throws Exception {
        openOn();
        desk.type("#address", "http://prometheus:9090");

        desk.fire("#language");
        desk.until(
                "it speaks Korean",
                () -> desk.sees("#language") && desk.text("#language").equals("English"));
        assertThat(Screen.on(
                        () -> desk.screen().find("#address", TextField.class).getText()))
                .isEqualTo("http://prometheus:9090");
    }

    @Test
    void anotherNameIsTakenOverWhereverOneIsAndWhateverOneLooksAt() throws Exception {
        openOn(environment("north", north));
        toSettingsAtAFixedRange();

        desk.fire("#edit");
        desk.type("#field-name", "Nordhafen");
        desk.fire("#save");
        untilTitle("Nordhafen");
        assertThat(desk.text("#environment")).isEqualTo("Nordhafen");
        assertThat(desk.labels(".ph-settings-row"))
                .contains("Nordhafen", north.address().toString());
        untilAtAFixedRange();
        assertThat(desk.text("#time-range")).isEqualTo("1 hour");
    }

    @Test
    void anotherAddressIsAskedAtOnceAndTheOldOneLeft() throws Exception {
        openOn(environment("harbour", north));
        untilConnected(north);
        toSettingsAtAFixedRange();

        desk.fire("#edit");
        desk.type("#field-prometheus", south.address().toString());
        desk.fire("#save");
        untilConnected(south);
        untilLeft(north);
        assertThat(desk.title()).isEqualTo("harbour – Pharos");
        desk.until("one is back on the list", () -> desk.sees(".ph-settings-row"));
        untilAtAFixedRange();
    }

    @Test
    void aChangeOfAnotherEnvironmentLeavesTheOpenOneAlone() throws Exception {
        Environment other = environment("south", south);
        openOn(environment("north", north), other);
        desk.settings().update(all -> all.with(other.withName("Suedhafen")));
        desk.settings().update(all -> all.without(other.id()));

        assertThat(desk.title()).isEqualTo("north – Pharos");
        assertThat(opened).containsExactly("north");
    }

    @Test
    void theOpenEnvironmentDeletedGivesWayToAnotherOnTheSamePage() throws Exception {
        openOn(environment("north", north), environment("south", south));
        untilConnected(north);
        desk.press(KeyCode.DIGIT3);

        desk.fire("#delete");
        desk.fire("#delete-now");
        untilTitle("south");
        desk.until("the settings are still on show", () -> desk.sees(".ph-settings"));
        assertThat(desk.labels(".ph-settings-row")).contains("south").doesNotContain("north");
        untilConnected(south);
        untilLeft(north);
    }

    @Test
    void theLastEnvironmentDeletedLeadsToTheWelcome() throws Exception {
        openOn(environment("north", north));
        untilConnected(north);
        desk.press(KeyCode.DIGIT3);

        desk.fire("#delete");
        desk.fire("#delete-now");
        untilTitle("");
        assertThat(desk.labels(".ph-welcome")).contains("Where is your Prometheus?");
        untilLeft(north);
    }

    @Test
    void anotherEnvironmentOpenedLeavesNoConnectionToTheFirst() throws Exception {
        openOn(environment("north", north), environment("south", south));
        untilConnected(north);

        desk.press(KeyCode.CONTROL, KeyCode.K);
        desk.screen().robot().write("south");
        desk.press(KeyCode.ENTER);
        untilTitle("south");
        untilConnected(south);
        untilLeft(north);
        assertThat(opened).containsExactly("north", "south");
        assertThat(lastOpened()).contains("south");
    }

    @Test
    void anotherEnvironmentIsLookedAtInTheSameRange() throws Exception {
        openOn(environment("north", north), environment("south", south));
        toSettingsAtAFixedRange();
        List<String> range = rangeShown();
        assertThat(range).hasSize(1);

        desk.press(KeyCode.CONTROL, KeyCode.K);
        desk.screen().robot().write("south");
        desk.press(KeyCode.ENTER);
        untilTitle("south");
        untilAtAFixedRange();
        assertThat(rangeShown()).isEqualTo(range);
    }

    @Test
    void theClosedWindowLeavesNoConnection() throws Exception {
        openOn(environment("north", north));
        untilConnected(north);

        desk.screen().close();
        untilLeft(north);
        assertThat(desk.settings().get().preferences().window()).isPresent();
    }

    @Test
    void whatTheCommandLineGaveIsNeitherKeptNorReplaced() throws Exception {
        Environment kept = environment("north", north);
        keep(kept);
        desk = OpenDesk.in(
                home,
                this::open,
                new Target(environment("south", south), new MemorySecrets(), Target.Origin.COMMAND_LINE));
        untilTitle("south");

        desk.settings().update(all -> all.with(kept.withName("Nordhafen")));
        desk.settings().update(all -> all.without(kept.id()));
        assertThat(desk.title()).isEqualTo("south – Pharos");
        assertThat(desk.settings().get().environments()).isEmpty();
        assertThat(opened).containsExactly("south");
    }

    @Test
    void anEnvironmentThatCannotBeOpenedSaysWhyAndOpensOnceItIsPutRight() throws Exception {
        Path gone = home.resolve("authority.pem");
        Environment broken = broken("north", gone);
        keep(broken);
        desk = OpenDesk.in(home, this::open, null);
        untilTitle("north");
        assertThat(desk.labels(".ph-unopened")).startsWith("north cannot be opened");
        assertThat(desk.labels(".ph-unopened").get(1)).contains(gone.toString());

        desk.type("#field-authority", "");
        desk.type("#field-prometheus", north.address().toString());
        desk.fire("#save");
        desk.until("the fleet is there", () -> desk.sees("#environment"));
        untilConnected(north);
    }

    @Test
    void theRangeOutlivesAnEnvironmentThatDoesNotOpen() throws Exception {
        openOn(environment("south", south), broken("north", home.resolve("authority.pem")));
        toSettingsAtAFixedRange();
        List<String> range = rangeShown();
        desk.press(KeyCode.CONTROL, KeyCode.K);
        desk.screen().robot().write("north");
        desk.press(KeyCode.ENTER);
        untilTitle("north");
        desk.type("#field-authority", "");
        desk.type("#field-prometheus", north.address().toString());
        desk.fire("#save");
        untilConnected(north);

        untilAtAFixedRange();
        assertThat(rangeShown()).hasSize(1).isEqualTo(range);
    }

    /// Whose authority is not where it says.
    private Environment broken(String name, Path gone) {
        return environment(name, north)
                .withAccess(new Access(
                        Access.OPEN.auth(),
                        new TlsFiles(
                                Optional.of(gone.toString()), Optional.empty(), Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()))
                .withPrometheus(URI.create(north.address().toString().replace("http:", "https:")));
    }

    @Test
    void whatAnotherRunningPharosSavedIsTakenOverWhenTheWindowIsTurnedTo() throws Exception {
        Environment kept = environment("north", north);
        openOn(kept);
        // One window alone has the focus only where there is a window system.
        Screen.needsDisplay();
        desk.settings().flush();
        try (SettingsStore theirs = OpenDesk.files(home).settings()) {
            theirs.update(all -> all.with(kept.withName("Nordhafen")));
        }

        Stage elsewhere = Screen.on(Stage::new);
        Screen.on(() -> {
            elsewhere.show();
            elsewhere.requestFocus();
            return true;
        });
        Screen.until("the user is elsewhere", () -> !desk.screen().stage().isFocused());
        Screen.on(() -> {
            elsewhere.close();
            desk.screen().stage().requestFocus();
            return true;
        });
        untilTitle("Nordhafen");
    }

    private Outcome<MetricSource> open(Target target) {
        opened.add(target.environment().name());
        return new LiveSources(InstantSource.system()).open(target);
    }

    private static Environment environment(String name, EmptyPrometheus server) {
        return Environment.of(name, server.address());
    }

    /// In English and dark, whatever the desktop says.
    private void keep(Environment... environments) {
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            settings.update(_ -> new Settings(
                    List.of(environments),
                    Settings.DEFAULT
                            .preferences()
                            .withAppearance(Appearance.DEFAULT
                                    .withTheme(Appearance.ThemeChoice.DARK)
                                    .withLanguage(Appearance.LanguageChoice.ENGLISH))));
        }
        assertThat(Files.exists(home.resolve("settings.json"))).isTrue();
    }

    private void openOn(Environment... environments) throws Exception {
        keep(environments);
        desk = OpenDesk.in(home, this::open, null);
        if (environments.length > 0) {
            untilTitle(environments[0].name());
            desk.until("the top bar is there", () -> desk.sees("#environment"));
        }
    }

    /// The hour before the last.
    private void toSettingsAtAFixedRange() throws Exception {
        desk.press(KeyCode.DIGIT3);
        desk.until("the settings are there", () -> desk.sees(".ph-settings"));
        desk.press(KeyCode.SHIFT, KeyCode.LEFT);
        desk.press(KeyCode.SHIFT, KeyCode.LEFT);
        untilAtAFixedRange();
    }

    private void untilAtAFixedRange() throws Exception {
        desk.until(
                "the range is fixed",
                () -> desk.sees("#state") && desk.text("#state").equals("FIXED RANGE"));
    }

    private List<String> rangeShown() throws Exception {
        return desk.labels(".ph-top-bar").stream()
                .filter(label -> label.contains(" – "))
                .toList();
    }

    private void untilTimesAreIn(String zone) throws Exception {
        desk.until("times are in " + zone, () -> isInZone(zone));
    }

    private boolean isInZone(String zone) throws Exception {
        return desk.labelsNow(".ph-top-bar").stream().anyMatch(label -> label.endsWith(zone));
    }

    /// @param environment empty where there is none
    private void untilTitle(String environment) throws Exception {
        String title = environment.isEmpty() ? "Pharos" : environment + " – Pharos";
        desk.until("the window is called " + title, () -> desk.title().equals(title));
    }

    private void untilConnected(EmptyPrometheus server) throws Exception {
        desk.until("it is connected", () -> server.connections() > 0);
    }

    private void untilLeft(EmptyPrometheus server) throws Exception {
        desk.until("no connection is left", () -> server.connections() == 0);
    }

    private Optional<String> lastOpened() {
        Settings now = desk.settings().get();
        return now.preferences().lastEnvironment().flatMap(now::environment).map(Environment::name);
    }
}
