package dev.pharos.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.cli.program.PagePicture;
import dev.pharos.cli.program.PictureSize;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {
    private static final String URL = "--url=http://prom:9090";

    @TempDir
    Path home;

    private ProgramForTests pharos = new ProgramForTests(Path.of(""));

    @BeforeEach
    void start() {
        pharos = new ProgramForTests(home);
    }

    @Test
    void drawsWhatIsAskedForIntoTheFile() throws IOException {
        Path out = home.resolve("이미지.png");
        assertThat(pharos.run(
                        "render",
                        "instance",
                        URL,
                        "--from=now-2h",
                        "--to=now-1h",
                        "--compare=1d",
                        "--select= 10.0.0.1:6379 ",
                        "--size=1280x800",
                        "--theme=light",
                        "--lang=ko",
                        "--out=" + out))
                .isZero();

        assertThat(pharos.drawn)
                .isEqualTo(new PagePicture.Request(
                        "instance",
                        "10.0.0.1:6379",
                        "",
                        new TimeSelection.Fixed(new TimeRange(FakeSource.NOW - 7_200_000, FakeSource.NOW - 3_600_000)),
                        Duration.ofDays(1),
                        new PictureSize(1280, 800),
                        Appearance.ThemeChoice.LIGHT,
                        Appearance.LanguageChoice.KOREAN));
        assertThat(pharos.drawnFrom).isEqualTo("prom:9090");
        assertThat(Files.readAllBytes(out)).isEqualTo(ProgramForTests.PNG);
        assertThat(onlyFiles()).containsExactly("이미지.png");
        assertThat(pharos.source.isClosed()).isTrue();
    }

    @Test
    void aRangeUpToThePresentFollowsIt() {
        Path out = home.resolve("f.png");
        pharos.run("render", "fleet", URL, "--out=" + out);
        assertThat(drawnTime()).isEqualTo(new TimeSelection.Last(Duration.ofHours(1)));
        pharos.run("render", "fleet", URL, "--from=now-6h", "--to=now", "--out=" + out);
        assertThat(drawnTime()).isEqualTo(new TimeSelection.Last(Duration.ofHours(6)));
        pharos.run("render", "fleet", URL, "--to=now-2h", "--out=" + out);
        assertThat(drawnTime())
                .isEqualTo(new TimeSelection.Fixed(
                        new TimeRange(FakeSource.NOW - 3 * 3_600_000, FakeSource.NOW - 2 * 3_600_000)));
        pharos.run("render", "fleet", URL, "--to=2023-11-14T22:00:00Z", "--out=" + out);
        assertThat(drawnTime())
                .isEqualTo(new TimeSelection.Fixed(new TimeRange(1_699_995_600_000L, 1_699_999_200_000L)));
        pharos.run("render", "fleet", URL, "--from=2023-11-14T22:00:00Z", "--out=" + out);
        assertThat(drawnTime()).isEqualTo(new TimeSelection.Fixed(new TimeRange(1_699_999_200_000L, FakeSource.NOW)));
    }

    @Test
    void aPageWithoutDataNeedsNoServer() {
        assertThat(pharos.run("render", "welcome", "--out=" + home.resolve("w.png")))
                .isZero();
        assertThat(pharos.source.asked()).isEmpty();
    }

    @Test
    void aPageThatCanDoWithoutAServerIsDrawnFromOneThatIsGiven() {
        String out = "--out=" + home.resolve("s.png");
        assertThat(pharos.run("render", "settings", out)).isZero();
        assertThat(pharos.drawnFrom).isEmpty();
        assertThat(pharos.run("render", "settings", out, URL)).isZero();
        assertThat(pharos.drawnFrom).isEqualTo("prom:9090");
    }

    @Test
    void theFleetIsDrawnInTheViewAskedFor() {
        assertThat(pharos.run("render", "fleet", URL, "--view=topology", "--out=" + home.resolve("f.png")))
                .isZero();
        assertThat(Objects.requireNonNull(pharos.drawn).view()).isEqualTo("topology");
    }

    @Test
    void aServerOutOfReachIsThreeAndLeavesNoFile() throws IOException {
        pharos.source = new FakeSource(Outcome.failed(new Failure.Refused("http://prom:9090", "refused")));
        assertThat(pharos.run("render", "fleet", URL, "--out=" + home.resolve("f.png")))
                .isEqualTo(3);
        assertThat(pharos.err()).startsWith("pharos: cannot connect to");
        assertThat(onlyFiles()).isEmpty();
    }

    @Test
    void aPageThatFailsIsAsItsFailureIsAndLeavesNoFile() throws IOException {
        Path out = home.resolve("f.png");
        pharos.picture = new PagePicture.Picture.Failed(new Failure.Rejected("http://prom:9090", "execution", "no"));
        assertThat(pharos.run("render", "fleet", URL, "--out=" + out)).isEqualTo(1);
        pharos.picture = new PagePicture.Picture.Failed(new Failure.Refused("http://prom:9090", "refused"));
        assertThat(pharos.run("render", "fleet", URL, "--out=" + out)).isEqualTo(3);
        assertThat(onlyFiles()).isEmpty();
    }

    @Test
    void aPictureThatLacksChartsIsWrittenAndSaysWhichAndWhy() throws IOException {
        Path out = home.resolve("f.png");
        Failure tooMuch = new Failure.Rejected("http://prom:9090", "execution", "too many samples");
        Failure gone = new Failure.Refused("http://prom:9090", "connection refused");
        pharos.picture = new PagePicture.Picture.Drawn(
                ProgramForTests.PNG,
                List.of(new PagePicture.Undrawn("Memory", tooMuch), new PagePicture.Undrawn("Clients", gone)));
        assertThat(pharos.run("render", "fleet", URL, "--out=" + out)).isEqualTo(1);
        assertThat(pharos.err())
                .isEqualTo("pharos: fleet: the picture is written, but could not be drawn in full (Memory, Clients): "
                        + "execution: too many samples" + System.lineSeparator());
        assertThat(Files.readAllBytes(out)).isEqualTo(ProgramForTests.PNG);

        pharos.picture =
                new PagePicture.Picture.Drawn(ProgramForTests.PNG, List.of(new PagePicture.Undrawn("Clients", gone)));
        assertThat(pharos.run("render", "fleet", URL, "--out=" + out)).isEqualTo(3);
    }

    @Test
    void aPageThatIsOnlySlowIsOneSinceTheServerAnswered() throws IOException {
        pharos.picture = new PagePicture.Picture.Unfinished(Duration.ofSeconds(60));
        assertThat(pharos.run("render", "fleet", URL, "--out=" + home.resolve("f.png")))
                .isEqualTo(1);
        assertThat(pharos.err())
                .isEqualTo("pharos: fleet: the page was not complete within 60 s" + System.lineSeparator());
        assertThat(onlyFiles()).isEmpty();
    }

    @Test
    void whatEndsTheProgramWhileItDrawsLeavesNothingBehind() throws IOException {
        List<String> beside = new ArrayList<>(List.of("not drawn"));
        pharos.whileDrawing = () -> {
            beside.clear();
            beside.addAll(onlyFiles());
        };
        assertThat(pharos.run("render", "fleet", URL, "--out=" + home.resolve("f.png")))
                .isZero();
        assertThat(beside).isEmpty();
        assertThat(onlyFiles()).containsExactly("f.png");
    }

    @Test
    void whatALinkPointsToIsReplacedAsAWhole() throws IOException {
        Path real =
                Files.writeString(Files.createDirectory(home.resolve("site")).resolve("real.png"), "old");
        Path other = Files.createLink(home.resolve("other.png"), real);
        Path link = Files.createSymbolicLink(home.resolve("link.png"), real);

        assertThat(pharos.run("render", "fleet", URL, "--out=" + link)).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(real)).isEqualTo(ProgramForTests.PNG);
        assertThat(other).as("the old file, which was not written into").hasContent("old");
    }

    @Test
    void theRangeIsOfTheServersTimeNotOfAClockThatIsWrong() {
        pharos.source.ahead(Duration.ofMinutes(5));
        assertThat(pharos.run("render", "fleet", URL, "--to=now-1h", "--from=now-2h", "--out=" + home.resolve("f.png")))
                .isZero();
        assertThat(drawnTime())
                .isEqualTo(
                        new TimeSelection.Fixed(new TimeRange(FakeSource.NOW - 7_200_000, FakeSource.NOW - 3_600_000)));
    }

    @Test
    void anInstanceThatIsNotThereIsOneAndTheOldPictureStays() throws IOException {
        Path out = Files.writeString(home.resolve("i.png"), "old");
        pharos.picture = new PagePicture.Picture.NoSuch("redis-9");

        assertThat(pharos.run("render", "instance", URL, "--select=redis-9", "--out=" + out))
                .isEqualTo(1);
        assertThat(pharos.err()).isEqualTo("pharos: instance: there is no redis-9" + System.lineSeparator());
        assertThat(out).hasContent("old");
        assertThat(onlyFiles()).containsExactly("i.png");
    }

    @Test
    void aNameOfSeveralIsNoneOfThem() throws IOException {
        Path out = Files.writeString(home.resolve("i.png"), "old");
        pharos.picture = new PagePicture.Picture.Several("cache", List.of("10.0.0.1:6379", "10.0.0.2:6379"));

        assertThat(pharos.run("render", "instance", URL, "--select=cache", "--out=" + out))
                .isEqualTo(1);
        assertThat(pharos.err())
                .isEqualTo("pharos: instance: more than one is called cache: 10.0.0.1:6379, 10.0.0.2:6379"
                        + System.lineSeparator());
        assertThat(out).hasContent("old");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneBeforeAnythingIsDrawn() {
        assertThat(pharos.run("render", "fleet", URL, "--out=" + home.resolve("none/f.png")))
                .isEqualTo(1);
        assertThat(pharos.err()).contains("cannot write").contains("there is no directory");
        assertThat(pharos.drawn).isNull();

        start();
        assertThat(pharos.run("render", "fleet", URL, "--out=" + home)).isEqualTo(1);
        assertThat(pharos.err()).contains("it is a directory");
    }

    @Test
    void theWelcomeIsDrawnWithoutTheServerThatIsNamed() {
        assertThat(pharos.run("render", "welcome", URL, "--out=" + home.resolve("w.png")))
                .isZero();
        assertThat(Objects.requireNonNull(pharos.drawn).page()).isEqualTo("welcome");
        assertThat(pharos.drawnFrom).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "render fleet --url=http://p | Missing required option: '--out",
                "render bogus --out=x.png --url=http://p | there are fleet, instance, settings, welcome",
                "render fleet --out=x.png | which server?",
                "render instance --out=x.png --url=http://p | needs --select",
                "render welcome --out=x.png --select=a | about nothing that --select could name",
                "render fleet --out=x.png --url=http://p --view=list | 'list' is none of table, topology",
                "render settings --out=x.png --view=table | has one view only",
                "render fleet --out=x.png --url=http://p --size=big | is not a size",
                "render fleet --out=x.png --url=http://p --size=100x100 | each side 200 to 8192",
                "render fleet --out=x.png --url=http://p --theme=pink | is none of dark, light",
                "render fleet --out=x.png --url=http://p --lang=fr | is none of en, ko",
                "render fleet --out=x.png --url=http://p --from=now --to=now-1h | has to be after"
            })
    void aWrongCommandLineIsTwo(String line, String message) {
        assertThat(pharos.run(line.split(" "))).isEqualTo(2);
        assertThat(pharos.err()).contains(message);
        assertThat(pharos.drawn).isNull();
    }

    private TimeSelection drawnTime() {
        return Objects.requireNonNull(pharos.drawn).time();
    }

    private List<String> onlyFiles() {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
