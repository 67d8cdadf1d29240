package dev.pharos.ui.shell.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.FixedSource;
import dev.pharos.ui.shell.WordsPage;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WindowPictureTest {
    private static final TimeRange LAST_NIGHT = new TimeRange(1_700_000_000_000L, 1_700_003_600_000L);

    private final AtomicReference<WindowTime> seen = new AtomicReference<>();

    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void aPageOfLastNightIsGivenLastNight() throws Exception {
        WindowPicture.Taken taken = take(new TimeSelection.Fixed(LAST_NIGHT));
        assertThat(taken.settled()).isTrue();
        assertThat(taken.picture().width()).isEqualTo(900);
        assertThat(taken.picture().height()).isEqualTo(640);
        assertThat(seen.get().momentProperty().get().range()).isEqualTo(LAST_NIGHT);
        assertThat(seen.get().momentProperty().get().now())
                .as("its present is the end of its range")
                .isEqualTo(LAST_NIGHT.end());
        assertThat(seen.get().selectionProperty().get()).isEqualTo(new TimeSelection.Fixed(LAST_NIGHT));
    }

    @Test
    void theLastHourEndsAtTheServersPresent() throws Exception {
        take(new TimeSelection.Last(Duration.ofHours(2)));
        assertThat(seen.get().momentProperty().get().range())
                .isEqualTo(TimeRange.endingAt(FixedSource.NOW, Duration.ofHours(2)));
    }

    @Test
    void thePresentOfARangeThatEndsInTheFutureIsNow() throws Exception {
        TimeRange today = new TimeRange(FixedSource.NOW - 3_600_000, FixedSource.NOW + 3_600_000);
        take(new TimeSelection.Fixed(today));

        assertThat(seen.get().momentProperty().get().range()).isEqualTo(today);
        assertThat(seen.get().momentProperty().get().now()).isEqualTo(FixedSource.NOW);
    }

    private WindowPicture.Taken take(TimeSelection time) throws Exception {
        PageFactory words = (address, context) -> {
            seen.set(context.time());
            return new WordsPage(address, context);
        };
        return WindowPicture.take(
                new WindowPicture.Wish(
                        PageAddress.of("fleet"),
                        time,
                        Duration.ZERO,
                        ZoneOffset.UTC,
                        900,
                        640,
                        Theme.LIGHT,
                        Map.of(),
                        Duration.ofSeconds(30)),
                Session.of("prod", new FixedSource()),
                Map.of("fleet", words),
                new LooseNotes());
    }
}
