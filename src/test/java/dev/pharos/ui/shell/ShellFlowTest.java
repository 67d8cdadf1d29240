package dev.pharos.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person does with the window, hand on keys and mouse.
class ShellFlowTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final FixedSource source = new FixedSource();
    private final WindowTime time = new WindowTime(source::now);
    private final RecordingControls controls = new RecordingControls(List.of("prod-seoul", "stage-busan"));
    private Shell shell;
    private Screen screen;

    @BeforeEach
    void openTheWindow() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        time.zoneProperty().set(ZoneId.of("Asia/Seoul"));
        PageFactory words = WordsPage::new;
        Screen.start();
        shell = Screen.on(() -> new Shell(
                Session.of("prod-seoul", source),
                time,
                Map.of("fleet", words, "instance", words, "rules", words, "settings", words),
                new Look(Theme.DARK, Motion.NONE),
                Forgetful.of(Map.of()),
                new LooseNotes(),
                controls));
        Screen.on(() -> {
            shell.goTo(PageAddress.of("fleet"));
            return true;
        });
        screen = Screen.show(shell.root(), Theme.DARK);
        Screen.until("the servers were asked", () -> shell.examined().get());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        Screen.on(() -> {
            shell.close();
            return true;
        });
        screen.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void thePageHasTheKeyboardFromTheFirstMomentAndSpacePauses() throws Exception {
        assertThat(Screen.on(() -> shell.root().getScene().getFocusOwner()))
                .isSameAs(Objects.requireNonNull(shell.pageProperty().get()).view());
        screen.robot().type(KeyCode.SPACE);
        Screen.until("paused", () -> time.pausedProperty().get());
    }

    @Test
    void theListOfKeysClosesByEscape() throws Exception {
        screen.robot().type(KeyCode.F1);
        Screen.until("the keys are listed", () -> shell.root().lookup("#keys") != null);
        screen.robot().type(KeyCode.ESCAPE);
        Screen.until("they are gone", () -> shell.root().lookup("#keys") == null);
    }

    @Test
    void aPausedWindowIsNotRefreshedThoughItsServerIsAskedHowItIs() throws Exception {
        Screen.on(() -> {
            time.pausedProperty().set(true);
            return true;
        });
        String before = text("#refreshed");
        source.failure = new Failure.Refused("http://db:9090", "Connection refused");
        // Again and again: what was asked before may still be under way.
        Screen.until("silence is noticed", () -> {
            later(20_000);
            return text("#state").equals("NO ANSWER");
        });
        source.failure = null;
        Screen.until("it is back", () -> {
            later(20_000);
            return text("#state").equals("PAUSED");
        });

        assertThat(text("#refreshed")).isEqualTo(before);
        source.now.addAndGet(1_000);
        press(KeyCode.F5);
        Screen.until("refreshed by hand", () -> !text("#refreshed").equals(before));
    }

    private void later(long millis) throws Exception {
        Screen.on(() -> {
            source.now.addAndGet(millis);
            time.beat();
            return true;
        });
    }

    @Test
    void pausesAndResumes() throws Exception {
        assertThat(text("#state")).isEqualTo("LIVE");

        screen.robot().clickOn("#pause");
        assertThat(text("#state")).isEqualTo("PAUSED");
        assertThat(time.pausedProperty().get()).isTrue();

        screen.robot().clickOn("#pause");
        assertThat(text("#state")).isEqualTo("LIVE");
    }

    @Test
    void aRangeThatDoesNotMoveIsNotCalledLive() throws Exception {
        Screen.on(() -> {
            time.select(
                    new TimeSelection.Fixed(new TimeRange(FixedSource.NOW - 7_200_000, FixedSource.NOW - 3_600_000)));
            return true;
        });
        assertThat(text("#state")).isEqualTo("FIXED RANGE");

        press(KeyCode.CONTROL, KeyCode.Z);
        Screen.until("the range moves again", () -> text("#state").equals("LIVE"));
    }

    @Test
    void inANarrowWindowAFixedRangeStillSaysWhenItWas() throws Exception {
        Screen.on(() -> {
            time.select(
                    new TimeSelection.Fixed(new TimeRange(FixedSource.NOW - 7_200_000, FixedSource.NOW - 3_600_000)));
            return true;
        });
        width(1400);
        Screen.until("how long it is", () -> range().equals("1 hour"));
        width(960);
        Screen.until("from and to", () -> range().matches("\\d\\d:\\d\\d:\\d\\d – \\d\\d:\\d\\d:\\d\\d"));
    }

    private void width(double width) throws Exception {
        Screen.on(() -> {
            shell.root().getScene().getWindow().setWidth(width);
            return true;
        });
    }

    private String range() throws Exception {
        return Screen.on(() -> screen.find("#time-range", Button.class).getText());
    }

    @Test
    void spacePausesUnlessSomethingIsTyped() throws Exception {
        Screen.on(() -> {
            shell.root().requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
        assertThat(time.pausedProperty().get()).isTrue();

        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("zoom out");
        assertThat(time.pausedProperty().get()).isTrue();
        assertThat(screen.find("#palette-field", TextField.class).getText()).isEqualTo("zoom out");
    }

    @Test
    void thePaletteLeadsToAPageByAPartOfItsName() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("sett");
        press(KeyCode.ENTER);

        assertThat(page()).isEqualTo(PageAddress.of("settings"));
        assertThat(screen.robot().lookup("#palette").tryQuery()).isEmpty();
    }

    @Test
    void thePaletteIsWorkedByArrowsAndLeftByEscape() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("last 1 hour");
        press(KeyCode.ESCAPE);
        assertThat(screen.robot().lookup("#palette").tryQuery()).isEmpty();
        assertThat(time.canGoBackProperty().get()).isFalse();

        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("last 3");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofDays(30)));
    }

    @Test
    void aShellInItsPlaceKnowsWhatAllItsPagesKnew() throws Exception {
        press(KeyCode.DIGIT2);
        Whereabouts where = shell.whereabouts().orElseThrow();
        screen.robot().interact(() -> shell.goOn(where));
        assertThat(where.known().pages())
                .containsEntry(PageAddress.of("fleet"), new WordsPage.Words("fleet"))
                .containsEntry(PageAddress.of("settings"), new WordsPage.Words("settings"));

        WordsPage settings =
                (WordsPage) Objects.requireNonNull(shell.pageProperty().get());
        assertThat(settings.wentOnFrom).isEqualTo(new WordsPage.Words("settings"));
        press(KeyCode.DIGIT1);
        WordsPage fleet =
                (WordsPage) Objects.requireNonNull(shell.pageProperty().get());
        assertThat(fleet.wentOnFrom).isEqualTo(new WordsPage.Words("fleet"));
        assertThat(where.anew().known().pages()).isEmpty();
    }

    @Test
    void aRangeIsTypedAndGoneBackFrom() throws Exception {
        press(KeyCode.CONTROL, KeyCode.T);
        type("#time-from", "now-3h");
        press(KeyCode.ENTER);

        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofHours(3)));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofHours(1)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofHours(3)));
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(time.momentProperty().get().range().length()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void nowIsThePresentWhateverRangeIsLookedAt() throws Exception {
        screen.robot().interact(() -> time.select(new TimeSelection.Fixed(new TimeRange(0, 86_400_000))));
        press(KeyCode.CONTROL, KeyCode.T);
        type("#time-from", "now-2h");
        type("#time-to", "now-1h");
        press(KeyCode.ENTER);

        assertThat(time.selectionProperty().get())
                .isEqualTo(new TimeSelection.Fixed(
                        new TimeRange(FixedSource.NOW - 7_200_000, FixedSource.NOW - 3_600_000)));
    }

    @Test
    void anEarlierPeriodIsComparedWithByKeyByHandAndInWords() throws Exception {
        assertThat(screen.robot().lookup("#compared").query().isVisible()).isFalse();
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(time.comparedProperty().get()).isEqualTo(Duration.ofDays(1));
        assertThat(screen.robot().lookup("#compared").query().isVisible()).isTrue();

        press(KeyCode.CONTROL, KeyCode.T);
        type("#time-compare", "a while");
        press(KeyCode.ENTER);
        assertThat(text("#time-compare-problem")).startsWith("Give a length such as 30m");
        type("#time-compare", "2w");
        press(KeyCode.ENTER);
        assertThat(time.comparedProperty().get()).isEqualTo(Duration.ofDays(14));
        assertThat(screen.robot().lookup("#time-compare").tryQuery()).isEmpty();

        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(time.comparedProperty().get()).isEqualTo(Duration.ZERO);
        press(KeyCode.CONTROL, KeyCode.D);
        assertThat(time.comparedProperty().get()).isEqualTo(Duration.ofDays(14));
        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("compare with nothing");
        press(KeyCode.ENTER);
        assertThat(time.comparedProperty().get()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aRangeThatIsNoneIsRefusedInWords() throws Exception {
        screen.robot().clickOn("#time-range");
        type("#time-from", "yesterday");
        press(KeyCode.ENTER);

        assertThat(text("#time-problem")).startsWith("“From” is not a time");
        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofHours(1)));
    }

    @Test
    void numbersLeadToPagesAndAltArrowsBackToWhatWasLeftAsItWas() throws Exception {
        Page fleet = Objects.requireNonNull(shell.pageProperty().get());
        press(KeyCode.DIGIT2);
        assertThat(page()).isEqualTo(PageAddress.of("settings"));
        assertThat(((WordsPage) fleet).shown).isFalse();

        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell.pageProperty().get()).isSameAs(fleet);
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(page()).isEqualTo(PageAddress.of("settings"));
    }

    @Test
    void aSectionOfThePageAboveHasItsStripAndNoTrailBeside() throws Exception {
        Screen.on(() -> {
            shell.goTo(PageAddress.of("rules"));
            return true;
        });
        Screen.until("it is there", () -> page().equals(PageAddress.of("rules")));

        assertThat(Screen.on(() -> shell.root().lookup("#trail").isVisible())).isFalse();
    }

    @Test
    void anInstanceSaysWhereItHangsAndLeadsBackToTheFleet() throws Exception {
        Screen.on(() -> {
            shell.goTo(new PageAddress("instance", "redis-1"));
            return true;
        });
        screen.robot().clickOn("#trail-up");

        assertThat(page()).isEqualTo(PageAddress.of("fleet"));
    }

    @Test
    void aServerThatNoLongerAnswersIsSeenInTheTopBarAndExplainedOnDemand() throws Exception {
        source.failure = new Failure.Refused("http://db:9090", "Connection refused");
        tick();
        Screen.until(
                "the window says that nothing answers", () -> text("#state").equals("NO ANSWER"));
        assertThat(screen.robot().lookup(".ph-details").tryQuery()).isEmpty();

        screen.robot().clickOn("#backend-0");
        assertThat(screen.robot().lookup(".ph-details .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Cannot connect to http://db:9090");
        press(KeyCode.ESCAPE);

        source.failure = null;
        tick();
        Screen.until("the window is live again", () -> text("#state").equals("LIVE"));
    }

    @Test
    void whatTakesASecondShowsThatItIsWorkedOn() throws Exception {
        WordsPage page = (WordsPage) Objects.requireNonNull(shell.pageProperty().get());
        assertThat(screen.robot().lookup("#progress").tryQuery()).isEmpty();

        Screen.on(() -> {
            page.behind.set(true);
            return true;
        });
        assertThat(screen.robot().lookup("#progress").tryQuery()).isPresent();
        press(KeyCode.DIGIT2);
        assertThat(screen.robot().lookup("#progress").tryQuery())
                .as("of another page")
                .isEmpty();
    }

    @Test
    void whatAPageKnowsIsFoundWhileTheServerGivesNoAnswer() throws Exception {
        source.failure = new Failure.Refused("http://db:9090", "Connection refused");
        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("none-of-it");
        Screen.until(
                "it says that it cannot know", () -> text(".ph-palette-nothing").startsWith("Nothing known"));
        for (int i = 0; i < "none-of-it".length(); i++) {
            press(KeyCode.BACK_SPACE);
        }
        screen.robot().write("words-7");
        press(KeyCode.ENTER);

        assertThat(page()).isEqualTo(new PageAddress("instance", "words-7"));
    }

    @Test
    void switchesZoneThemeLanguageAndEnvironment() throws Exception {
        press(KeyCode.CONTROL, KeyCode.U);
        Screen.until("times are in UTC", () -> time.zoneProperty().get().equals(ZoneOffset.UTC));

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        press(KeyCode.CONTROL, KeyCode.K);
        screen.robot().write("busan");
        press(KeyCode.ENTER);
        assertThat(controls.asked).containsExactly("theme", "language", "open stage-busan");
    }

    @Test
    void listsItsKeys() throws Exception {
        press(KeyCode.F1);

        assertThat(screen.robot().lookup("#keys .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Ctrl+K", "Search and run", "F5", "On the page “fleet”", "Read the words", "W");
    }

    private void tick() throws Exception {
        Screen.on(() -> {
            time.tick();
            return true;
        });
    }

    private void type(String field, String text) throws Exception {
        Screen.on(() -> {
            TextField into = screen.find(field, TextField.class);
            into.requestFocus();
            into.setText(text);
            return true;
        });
    }

    private void press(KeyCode... keys) {
        screen.robot().push(keys);
    }

    private PageAddress page() throws Exception {
        return Screen.on(
                () -> Objects.requireNonNull(shell.pageProperty().get()).address());
    }

    private String text(String selector) throws Exception {
        return Screen.on(() -> screen.find(selector, Label.class).getText());
    }
}
