package dev.pharos.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.OpenDesk;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.cli.program.PagePicture;
import dev.pharos.cli.program.PictureSize;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.source.QuietSource;
import dev.pharos.ui.fx.Screen;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesOffScreenTest {
    private static final long SINCE = 1_795_000_000_000L;

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

    @Test
    void anInstanceWithoutDataInTheRangeIsAPictureOfThatAndNotUnknown() {
        TimeSelection before = new TimeSelection.Fixed(new TimeRange(SINCE - 7_200_000, SINCE - 3_600_000));

        assertThat(drawn(new OneRedis(), "instance", "redis-1", before)).isInstanceOf(PagePicture.Picture.Drawn.class);
        assertThat(drawn(new OneRedis(), "instance", "redis-9", before))
                .isEqualTo(new PagePicture.Picture.NoSuch("redis-9"));
    }

    @Test
    void theFleetBringsIntoViewWhatIsSelectedAndKnowsWhatIsNotThere() {
        TimeSelection hour = new TimeSelection.Last(Duration.ofHours(1));

        assertThat(drawn(new OneRedis(), "fleet", "redis-1", hour)).isInstanceOf(PagePicture.Picture.Drawn.class);
        assertThat(drawn(new OneRedis(), "fleet", "redis-9", hour))
                .isEqualTo(new PagePicture.Picture.NoSuch("redis-9"));
    }

    @Test
    void ofSeveralOfOneNameNoneIsTaken() {
        TimeSelection hour = new TimeSelection.Last(Duration.ofHours(1));
        OneRedis twice = new OneRedis("10.0.0.1:9121", "10.0.0.2:9121");

        assertThat(drawn(twice, "instance", "redis-1", hour))
                .isEqualTo(new PagePicture.Picture.Several("redis-1", List.of("10.0.0.1:9121", "10.0.0.2:9121")));
        assertThat(drawn(twice, "instance", "10.0.0.2:9121", hour)).isInstanceOf(PagePicture.Picture.Drawn.class);
    }

    @Test
    void theSettingsStandInTheWindowsFrameAlsoWithoutAServer() {
        assertThat(drawn("settings", "")).isInstanceOf(PagePicture.Picture.Drawn.class);
        assertThat(drawn("settings", "new")).isInstanceOf(PagePicture.Picture.Drawn.class);
        assertThat(drawn("settings", "prod")).isEqualTo(new PagePicture.Picture.NoSuch("prod"));
    }

    /// A Redis that is there since [#SINCE], or several of its name.
    private static final class OneRedis extends QuietSource {
        private final List<String> exporters;

        OneRedis(String... exporters) {
            this.exporters = exporters.length == 0 ? List.of("10.0.0.1:9121") : List.of(exporters);
        }

        @Override
        public long now() {
            return SINCE + 86_400_000;
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            boolean there = time >= SINCE && promql.contains("scrape_duration_seconds");
            return Outcome.success(new QueryResult.Vector(
                    there
                            ? exporters.stream()
                                    .map(each -> new Sample(redis(each), time, 1))
                                    .toList()
                            : List.of()));
        }

        private static Labels redis(String exporter) {
            return Labels.of(Labels.NAME, "redis_up", "job", "redis", "instance", exporter, "name", "redis-1");
        }
    }

    private PagePicture.Picture drawn(QuietSource source) {
        return drawn(source, "fleet", "", new TimeSelection.Last(Duration.ofHours(1)));
    }

    private PagePicture.Picture drawn(QuietSource source, String page, String select, TimeSelection time) {
        OwnFiles files = OpenDesk.files(home);
        try (var secrets = files.secrets()) {
            Target target = new Target(
                    Environment.of("prod", URI.create("http://127.0.0.1:1")), secrets, Target.Origin.COMMAND_LINE);
            return new PicturesOffScreen(files)
                    .draw(request(page, select, time), new PagePicture.Servers(target, source));
        }
    }

    private PagePicture.Picture drawn(String page, String select) {
        return new PicturesOffScreen(OpenDesk.files(home))
                .draw(request(page, select, new TimeSelection.Last(Duration.ofHours(1))), null);
    }

    private static PagePicture.Request request(String page, String select, TimeSelection time) {
        return new PagePicture.Request(
                page,
                select,
                "",
                time,
                Duration.ZERO,
                new PictureSize(800, 600),
                Appearance.ThemeChoice.DARK,
                Appearance.LanguageChoice.ENGLISH);
    }
}
