package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.cli.PagePicture;
import dev.pharos.cli.PictureSize;
import dev.pharos.cli.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.source.QuietSource;
import dev.pharos.ui.fx.Screen;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesOffScreenTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir
    Path home;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void aPageWithNothingButAReasonWhyIsNoPicture() {
        Failure tooMany = new Failure.Rejected("http://127.0.0.1:1", "execution", "too many samples");
        assertThat(drawn(new QuietSource() {
                    @Override
                    public Outcome<QueryResult> instant(String promql, long time) {
                        return Outcome.failed(tooMany);
                    }
                }))
                .isEqualTo(new PagePicture.Picture.Failed(tooMany));
    }

    @Test
    void aFleetWithoutInstancesIsAPictureOfThat() {
        assertThat(drawn(new QuietSource())).isInstanceOf(PagePicture.Picture.Drawn.class);
    }

    private PagePicture.Picture drawn(QuietSource source) {
        OwnFiles files = OpenDesk.files(home);
        try (var secrets = files.secrets()) {
            Target target = new Target(
                    Environment.of("prod", URI.create("http://127.0.0.1:1")), secrets, Target.Origin.COMMAND_LINE);
            return new PicturesOffScreen(files)
                    .draw(
                            new PagePicture.Request(
                                    "fleet",
                                    "",
                                    new TimeSelection.Last(Duration.ofHours(1)),
                                    new PictureSize(800, 600),
                                    Appearance.ThemeChoice.DARK,
                                    Appearance.LanguageChoice.ENGLISH),
                            new PagePicture.Servers(target, source));
        }
    }
}
