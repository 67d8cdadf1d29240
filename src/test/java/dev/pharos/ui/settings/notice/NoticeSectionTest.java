package dev.pharos.ui.settings.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.AlertNotices;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.theme.Theme;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeSectionTest {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 30, 12, 0, 0, 0, ZoneId.of("Asia/Seoul"));

    private final ObjectProperty<AlertNotices> notices = new SimpleObjectProperty<>(AlertNotices.DEFAULT);
    private Screen screen;
    private NoticeSection section;

    @BeforeEach
    void open() throws Exception {
        Screen.start();
        section = Screen.on(
                () -> new NoticeSection(notices, change -> notices.set(change.apply(notices.get())), () -> NOON));
        screen = Screen.show(section, Theme.DARK);
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
    }

    private void press(String id) throws Exception {
        Screen.on(() -> {
            screen.find("#" + id, ToggleButton.class).fire();
            return true;
        });
    }

    private boolean isChosen(String id) throws Exception {
        return Screen.on(() -> screen.find("#" + id, ToggleButton.class).isSelected());
    }

    private void type(String id, String text) throws Exception {
        Screen.on(() -> {
            screen.find("#" + id, TextField.class).setText(text);
            return true;
        });
    }

    private AlertNotices chosen() throws Exception {
        return Screen.on(notices::get);
    }

    @Test
    void whatIsChosenIsShownAndWhatIsPressedIsChosen() throws Exception {
        assertThat(isChosen("notice-critical-SOUND")).isTrue();
        assertThat(isChosen("notice-warning-POPUP")).isTrue();
        assertThat(isChosen("notice-info-OFF")).isTrue();

        press("notice-critical-POPUP");
        press("notice-warning-OFF");
        press("notice-info-SOUND");
        press("notice-resolved-OFF");
        press("notice-popups-WINDOW");
        press("notice-closing-TRAY");

        assertThat(chosen())
                .isEqualTo(new AlertNotices(
                        new AlertNotices.Levels(
                                AlertNotices.Attention.POPUP, AlertNotices.Attention.OFF, AlertNotices.Attention.SOUND),
                        AlertNotices.Resolved.OFF,
                        AlertNotices.QuietHours.DEFAULT,
                        Optional.empty(),
                        5,
                        AlertNotices.Popups.WINDOW,
                        AlertNotices.Closing.TRAY));
    }

    @Test
    void whatWasChosenElsewhereIsShown() throws Exception {
        Screen.on(() -> {
            notices.set(AlertNotices.DEFAULT.withClosing(AlertNotices.Closing.TRAY));
            return true;
        });

        assertThat(isChosen("notice-closing-TRAY")).isTrue();
    }

    @Test
    void quietHoursAreAskedForWhereTheyAreUsed() throws Exception {
        assertThat(isShown("notice-days")).isFalse();
        press("notice-quiet-ON");
        assertThat(isShown("notice-days")).isTrue();

        type("notice-from", "21:30");
        type("notice-until", "6:05");
        press("notice-days-SATURDAY");
        press("notice-days-SUNDAY");
        press("notice-through-NOTHING");

        Set<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(chosen().quietHours())
                .isEqualTo(new AlertNotices.QuietHours(
                        AlertNotices.QuietHours.Use.ON,
                        week,
                        LocalTime.of(21, 30),
                        LocalTime.of(6, 5),
                        AlertNotices.QuietHours.Through.NOTHING));
        assertThat(Screen.on(() -> screen.find("#notice-until", TextField.class).getText()))
                .as("as it was typed")
                .isEqualTo("6:05");
    }

    @Test
    void whatIsNoTimeChangesNothing() throws Exception {
        press("notice-quiet-ON");
        type("notice-from", "25:00");

        assertThat(chosen().quietHours().from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(Screen.on(() -> screen.find("#notice-from", TextField.class).getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("danger"))))
                .isTrue();
    }

    @Test
    void whoIsNotToBeDisturbedReadsUntilWhen() throws Exception {
        assertThat(isChosen("notice-rest-OFF")).isTrue();
        press("notice-rest-HOUR");

        assertThat(chosen().doNotDisturb()).contains(NOON.plusHours(1).toInstant());
        assertThat(isChosen("notice-rest-OFF")).isFalse();
        assertThat(texts()).anyMatch(text -> text.contains("1:00"));

        press("notice-rest-OFF");
        assertThat(chosen().doNotDisturb()).isEmpty();
        assertThat(texts()).noneMatch(text -> text.contains("1:00"));
    }

    @Test
    void aRestThatIsOverIsNone() throws Exception {
        Screen.on(() -> {
            notices.set(AlertNotices.DEFAULT.withDoNotDisturb(
                    Optional.of(NOON.minusMinutes(1).toInstant())));
            return true;
        });

        assertThat(isChosen("notice-rest-OFF")).isTrue();
    }

    private boolean isShown(String id) throws Exception {
        return Screen.on(() -> {
            Node node = screen.find("#" + id, Node.class);
            return node.getParent().isVisible();
        });
    }

    private Set<String> texts() throws Exception {
        return Screen.on(() -> section.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whatTheChoicesComeToIsSaid() throws Exception {
        assertThat(summary())
                .isEqualTo("By popup and sound: critical alerts. By popup: warnings."
                        + " Not told: alerts for information. More than 5 at once are one popup.");
        press("notice-warning-SOUND");
        press("notice-info-POPUP");
        press("notice-quiet-ON");
        press("notice-days-SATURDAY");
        press("notice-days-SUNDAY");
        press("notice-storm-10");
        assertThat(summary())
                .isEqualTo("By popup and sound: critical alerts and warnings. By popup: alerts for information."
                        + " From 22:00 to 07:00 only what is critical (Mon, Tue, Wed, Thu, Fri)."
                        + " More than 10 at once are one popup.");
        assertThat(chosen().storm()).isEqualTo(10);

        press("notice-critical-OFF");
        press("notice-warning-OFF");
        press("notice-info-OFF");
        assertThat(summary()).isEqualTo("No alert is told.");
    }

    private String summary() throws Exception {
        return Screen.on(() -> screen.find("#notice-summary", Labeled.class).getText());
    }
}
