package dev.pharos.app.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.Severity;
import dev.pharos.alerts.notice.NoticeRules;
import dev.pharos.alerts.notice.QuietHours;
import dev.pharos.settings.AlertNotices;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeChoicesTest {
    @Test
    void whatIsUsualInTheSettingsIsUsualInTheRules() {
        assertThat(NoticeChoices.rules(AlertNotices.DEFAULT)).isEqualTo(NoticeRules.DEFAULT);
    }

    @Test
    void whatIsChosenIsTheRule() {
        AlertNotices chosen = new AlertNotices(
                new AlertNotices.Levels(
                        AlertNotices.Attention.POPUP, AlertNotices.Attention.OFF, AlertNotices.Attention.SOUND),
                AlertNotices.Resolved.OFF,
                new AlertNotices.QuietHours(
                        AlertNotices.QuietHours.Use.ON,
                        Set.of(DayOfWeek.SUNDAY),
                        LocalTime.of(1, 0),
                        LocalTime.of(2, 30),
                        AlertNotices.QuietHours.Through.NOTHING),
                Optional.of(Instant.ofEpochSecond(5)),
                9,
                AlertNotices.Popups.WINDOW,
                AlertNotices.Closing.TRAY);

        assertThat(NoticeChoices.rules(chosen))
                .isEqualTo(new NoticeRules(
                        Map.of(
                                Severity.CRITICAL,
                                NoticeRules.Attention.POPUP,
                                Severity.INFO,
                                NoticeRules.Attention.SOUND),
                        false,
                        Optional.of(new QuietHours(
                                Set.of(DayOfWeek.SUNDAY),
                                LocalTime.of(1, 0),
                                LocalTime.of(2, 30),
                                QuietHours.Through.NOTHING)),
                        Instant.ofEpochSecond(5),
                        9));
    }
}
