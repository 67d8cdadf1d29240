package dev.pharos.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.sighting.SightingFile;
import dev.pharos.alerts.sighting.SightingStore;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertsHistoryCommandTest {
    private static final String URL = "--url=http://prom:9090";
    private static final Failure REFUSED = new Failure.Refused("http://prom:9090", "connection refused");

    @TempDir
    Path home;

    private ProgramForTests pharos = new ProgramForTests(Path.of(""));

    @BeforeEach
    void start() {
        pharos = new ProgramForTests(home);
    }

    @Test
    void whatPharosSawIsToldInATable() throws Exception {
        seen();

        assertThat(pharos.run("alerts", "history", URL)).as(pharos.err()).isZero();

        assertThat(pharos.out()).isEqualTo("""
                fired  total  median      longest  last began            last ended            severity  alert       labels
                2      5 min  2 min 30 s  3 min    2023-11-14T22:03:20Z  2023-11-14T22:06:20Z  critical  PharosDown  address="p"
                """);
        assertThat(pharos.source.isClosed()).isTrue();
    }

    @Test
    void csvAndJsonHaveEachTime() throws Exception {
        seen();

        assertThat(pharos.run("alerts", "history", URL, "--output", "csv")).isZero();
        assertThat(pharos.out()).isEqualTo("""
                start,end,seconds,pending_since,known_from,alertname,severity,address\r
                2023-11-14T21:56:40Z,2023-11-14T21:58:40Z,120,2023-11-14T21:56:40Z,pharos,PharosDown,critical,p\r
                2023-11-14T22:03:20Z,2023-11-14T22:06:20Z,180,2023-11-14T22:03:20Z,pharos,PharosDown,critical,p\r
                """);
        start();
        assertThat(pharos.run("alerts", "history", URL, "--output", "json")).isZero();
        assertThat(pharos.out())
                .contains("\"serverAnswered\":true", "\"fired\":2", "\"total\":300.0", "\"medianToResolve\":150.0")
                .contains("\"start\":\"2023-11-14T22:03:20Z\",\"end\":\"2023-11-14T22:06:20Z\"");
    }

    @Test
    void aRangeIsWhatIsAskedFor() throws Exception {
        seen();
        assertThat(pharos.run("alerts", "history", URL, "--last", "11m", "--output", "csv"))
                .isZero();
        assertThat(pharos.out().lines()).hasSize(2);
        start();
        assertThat(pharos.run(
                        "alerts",
                        "history",
                        URL,
                        "--from",
                        "2023-11-14T21:00:00Z",
                        "--to",
                        "2023-11-14T22:00:00Z",
                        "--output",
                        "csv"))
                .isZero();
        assertThat(pharos.out()).contains("21:56:40Z").doesNotContain("22:03:20Z");
    }

    @Test
    void whereTheServerIsSilentItIsSaidAndNoSuccess() throws Exception {
        pharos.source = new FakeSource(Outcome.failed(REFUSED));
        assertThat(pharos.run("alerts", "history", URL)).isEqualTo(3);
        assertThat(pharos.err()).isEqualTo("pharos: cannot connect to http://prom:9090: connection refused\n");

        start();
        seen();
        pharos.source = new FakeSource(Outcome.failed(REFUSED));
        assertThat(pharos.run("alerts", "history", URL)).isEqualTo(3);
        assertThat(pharos.out()).contains("PharosDown");
        assertThat(pharos.err()).contains("Prometheus did not answer, this is what Pharos saw itself");
    }

    @Test
    void quietIsSaidToBe() {
        assertThat(pharos.run("alerts", "history", URL)).isZero();

        assertThat(pharos.out()).isEmpty();
        assertThat(pharos.err()).isEqualTo("pharos: nothing fired in that range\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "--last 1h --from now-2h | give --last, or --from and --to, not both",
                "--last 0s               | '0s' is not a duration",
                "--to now                | --to needs --from",
                "--from now --to now-1h  | --to has to be after --from",
            })
    void timesThatAreNoneAreAskedOfNobody(String options, String said) {
        String[] arguments = ("alerts history " + URL + " " + options).split(" ", -1);

        assertThat(pharos.run(arguments)).isEqualTo(2);
        assertThat(pharos.err()).contains(said);
        assertThat(pharos.source.asked()).isEmpty();
    }

    /// An alert that was on twice: 17 minutes ago for two minutes, and 10 minutes ago for three.
    private void seen() throws IOException {
        long now = FakeSource.NOW;
        try (SightingStore store = SightingStore.open(file(new PrivateFile(home.resolve("sightings"))))) {
            for (long[] time : new long[][] {{1_000_000, 880_000}, {600_000, 420_000}}) {
                store.saw(board(now - time[0], List.of(own(now - time[0]))));
                store.saw(board(now - time[1], List.of()));
            }
        }
    }

    private static AlertBoard board(long time, List<JoinedAlert> alerts) {
        return new AlertBoard(alerts, List.of(), List.of(), null, null, time, false);
    }

    private static JoinedAlert own(long since) {
        return JoinedAlert.own(
                Labels.of("alertname", "PharosDown", "address", "p", "severity", "critical"), Labels.EMPTY, "p", since);
    }

    private static SightingFile file(PrivateFile file) {
        return new SightingFile() {
            @Override
            public Path path() {
                return file.path();
            }

            @Override
            public void create() throws IOException {
                file.create();
            }

            @Override
            public void write(byte[] content) throws IOException {
                file.write(content);
            }
        };
    }
}
