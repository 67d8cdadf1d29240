package dev.pharos.settings.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    /// As if versions 1 and 2 had called the theme by other names.
    private static final Migrations TWO_STEPS = new Migrations(List.of(
            tree -> tree.withObject("/preferences").put("shade", "night"),
            tree -> tree.withObject("/preferences")
                    .put("theme", "night".equals(tree.at("/preferences/shade").asText()) ? "dark" : "light")));

    @Test
    void anOldFileGoesThroughEveryStep() {
        assertThat(read(TWO_STEPS, "{\"version\": 1}"))
                .isInstanceOfSatisfying(
                        SettingsJson.Reading.Good.class,
                        good -> assertThat(good.settings()
                                        .preferences()
                                        .appearance()
                                        .theme())
                                .isEqualTo(Appearance.ThemeChoice.DARK));
        assertThat(read(TWO_STEPS, "{\"version\": 2, \"preferences\": {\"shade\": \"day\"}}"))
                .isInstanceOfSatisfying(
                        SettingsJson.Reading.Good.class,
                        good -> assertThat(good.settings()
                                        .preferences()
                                        .appearance()
                                        .theme())
                                .isEqualTo(Appearance.ThemeChoice.LIGHT));
    }

    /// Pharos kept none of it before.
    @Test
    void aFileThatSaysNothingOfNoticesHasTheUsualOnes() {
        for (String text : List.of(
                "{\"version\": 1}",
                "{\"version\": 1, \"preferences\": {\"theme\": \"dark\"}}",
                notices("\"quietHours\": {}, \"of a later Pharos\": true"))) {
            assertThat(read(Migrations.ALL, text))
                    .isInstanceOfSatisfying(
                            SettingsJson.Reading.Good.class,
                            good -> assertThat(good.settings().preferences().notices())
                                    .isEqualTo(AlertNotices.DEFAULT));
        }
    }

    private static String notices(String fields) {
        return "{\"version\": 1, \"preferences\": {\"notices\": {" + fields + "}}}";
    }

    @Test
    void aFileOfTheNextVersionIsNewer() {
        assertThat(read(TWO_STEPS, "{\"version\": 4}")).isEqualTo(new SettingsJson.Reading.Newer(4));
        assertThat(read(Migrations.ALL, "{\"version\": 2}")).isEqualTo(new SettingsJson.Reading.Newer(2));
    }

    @Test
    void whatHasNoVersionIsNotOurs() {
        for (String text :
                List.of("{}", "{\"version\": 0}", "{\"version\": \"1\"}", "{\"version\": 1.5}", "[]", "", "null")) {
            assertThat(read(Migrations.ALL, text)).as(text).isInstanceOf(SettingsJson.Reading.Bad.class);
        }
    }

    @Test
    void whatIsThereHasToHaveTheRightType() {
        for (String text : List.of(
                "{\"version\": 1, \"environments\": {}}",
                "{\"version\": 1, \"environments\": [{\"id\": \"a\"}]}",
                "{\"version\": 1, \"preferences\": []}",
                "{\"version\": 1, \"preferences\": {\"theme\": \"pink\"}}",
                "{\"version\": 1, \"preferences\": {\"refreshMillis\": 1}}",
                "{\"version\": 1, \"version\": 1}",
                "{\"version\": 1} tail")) {
            assertThat(read(Migrations.ALL, text)).as(text).isInstanceOf(SettingsJson.Reading.Bad.class);
        }
    }

    /// What cannot be read of them takes nothing else with it.
    @Test
    void noticesThatAreNotUnderstoodLeaveTheRest() {
        for (String text : List.of(
                notices("\"critical\": \"loud\""),
                notices("\"storm\": 0"),
                notices("\"storm\": 99999999999"),
                notices("\"quietHours\": {\"from\": \"25:00\"}"),
                notices("\"quietHours\": {\"days\": [\"caturday\"]}"),
                notices("\"quietHours\": {\"days\": \"monday\"}"),
                notices("\"doNotDisturbMillis\": \"soon\""))) {
            assertThat(read(Migrations.ALL, text)).as(text).isInstanceOf(SettingsJson.Reading.Part.class);
        }
    }

    private static SettingsJson.Reading read(Migrations migrations, String text) {
        return new SettingsJson(migrations).read(text.getBytes(StandardCharsets.UTF_8));
    }
}
