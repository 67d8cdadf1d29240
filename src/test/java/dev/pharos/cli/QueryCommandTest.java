package dev.pharos.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.cli.output.Destination;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.Settings;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {
    private static final String URL = "--url=http://prom:9090";

    @TempDir
    Path home;

    private ProgramForTests pharos = new ProgramForTests(Path.of(""));

    @BeforeEach
    void start() {
        pharos = new ProgramForTests(home);
    }

    private void says(String message) {
        assertThat(pharos.err()).contains(message).startsWith("pharos: ").doesNotContain("\tat ");
        assertThat(pharos.err().strip()).doesNotContain("\n");
        assertThat(pharos.out()).isEmpty();
    }

    @Test
    void printsTheResultAndClosesTheSource() {
        assertThat(pharos.run("query", "6*7", URL, "--output", "json")).isZero();

        assertThat(pharos.out()).isEqualTo("{\"resultType\":\"scalar\",\"result\":[0,\"42\"]}\n");
        assertThat(pharos.err()).isEmpty();
        assertThat(pharos.source.isClosed()).isTrue();
        assertThat(pharos.source.asked()).as("the present is the server's").containsExactly("instant 6*7");
    }

    @Test
    void whatATerminalWouldObeyIsWrittenOutOnOne() {
        pharos.source = new FakeSource(Outcome.success(new QueryResult.Text(0, "\u001b[2J")));
        pharos.reader = Destination.TERMINAL;
        assertThat(pharos.run("query", "6*7", URL, "--output", "csv")).isZero();

        assertThat(pharos.out()).contains(",\\u001b[2J\r\n");
    }

    @Test
    void asksForTheTimeOrRangeGiven() {
        pharos.run("query", "up", URL, "--time", "now-1h");
        pharos.run("query", "up", URL, "--start", "now-1h", "--end", "1699999999.5", "--step", "1m30s");
        pharos.run("query", "up", URL, "--start", "now-1h");

        assertThat(pharos.source.asked())
                .filteredOn(question -> question.contains(" up "))
                .containsExactly(
                        "instant up 1699996400000",
                        "range up 1699996400000 1699999999500 90000",
                        "range up 1699996400000 1700000000000 15000");
    }

    @Test
    void aClockThatIsWrongIsPutRightBeforeARelativeTimeIsMeantByIt() {
        pharos.source.ahead(Duration.ofMinutes(5));
        assertThat(pharos.run("query", "up", URL, "--time", "now-1h")).isZero();
        pharos.source.ahead(Duration.ofMinutes(5));
        assertThat(pharos.run("query", "up", URL, "--start", "now-1h")).isZero();

        assertThat(pharos.source.asked())
                .filteredOn(question -> question.contains(" up "))
                .containsExactly("instant up 1699996400000", "range up 1699996400000 1700000000000 15000");
    }

    @Test
    void timesThatNeedNoClockAreAskedForAtOnce() {
        assertThat(pharos.run("query", "up", URL, "--time", "1699999999")).isZero();
        assertThat(pharos.run("query", "up", URL, "--start", "1699990000", "--end", "1699999999", "--step", "15"))
                .isZero();
        assertThat(pharos.source.asked())
                .containsExactly("instant up 1699999999000", "range up 1699990000000 1699999999000 15000");
    }

    @Test
    void nothingIsSaidToBeNothingWherePeopleRead() {
        pharos.source = new FakeSource(Outcome.success(new QueryResult.Vector(List.of())));
        assertThat(pharos.run("query", "absent_metric", URL)).isZero();
        says("no series answers that");

        pharos = new ProgramForTests(home);
        pharos.source = new FakeSource(Outcome.success(new QueryResult.Vector(List.of())));
        assertThat(pharos.run("query", "absent_metric", URL, "--output", "json"))
                .isZero();
        assertThat(pharos.err()).isEmpty();
    }

    @Test
    void warningsOfTheServerGoToStderr() {
        pharos.source = new FakeSource(
                new Outcome.Success<>(new QueryResult.Scalar(0, 1), List.of("a store is down\nand another")));

        assertThat(pharos.run("query", "up", URL)).isZero();
        assertThat(pharos.out()).isEqualTo("1\n");
        assertThat(pharos.err()).isEqualTo("warning: a store is down and another\n");
    }

    @Test
    void aServerOutOfReachIsThree() {
        pharos.source = new FakeSource(Outcome.failed(new Failure.Refused("http://prom:9090", "refused")));
        assertThat(pharos.run("query", "up", URL)).isEqualTo(3);
        says("cannot connect to http://prom:9090");
    }

    @Test
    void anAnswerThatIsNoPrometheusIsThree() {
        for (Failure failure : List.of(
                new Failure.NotUnderstood("http://prom:9090", "not JSON"),
                new Failure.BadStatus("http://prom:9090", 502, "Bad Gateway"),
                new Failure.Redirected("http://prom:9090", "https://prom/login"))) {
            pharos.source = new FakeSource(Outcome.failed(failure));
            assertThat(pharos.run("query", "up", URL)).isEqualTo(3);
        }
    }

    @Test
    void whatOnlyThisSideCanMendIsOne() {
        pharos.source = new FakeSource(
                Outcome.failed(new Failure.Misconfigured("http://prom:9090", "ca.pem holds no certificate")));
        assertThat(pharos.run("query", "up", URL)).isEqualTo(1);
        says("ca.pem holds no certificate");
    }

    @Test
    void aQuestionThatTheServerRejectsIsOne() {
        pharos.source =
                new FakeSource(Outcome.failed(new Failure.Rejected("http://prom:9090", "bad_data", "parse error")));
        assertThat(pharos.run("query", "up[", URL)).isEqualTo(1);
        says("bad_data: parse error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query up | which server?",
                "query --url=http://p | Missing required parameter: 'EXPR'",
                "query up --url=http://p --environment=x | not both",
                "query up --environment=x --user=dba | need --url",
                "query up --url=ftp://p | is not an address",
                "query up --url=http://dba:hunter2@p | must not contain a user or password",
                "query up --url=http://p --time=yesterday | is not a time",
                "query up --url=http://p --time=now --start=now-1h | not both",
                "query up --url=http://p --step=15 | need --start",
                "query up --url=http://p --start=now --end=now-1h --step=15 | has to be after",
                "query up --url=http://p --start=now-1h --step=often | is not a duration",
                "query up --url=http://p --output=xml | is none of table, json, csv",
                "query up --url=http://p --user=dba | needs --password-file",
                "query up --url=http://p --header=Authorization:hunter2 | is a secret",
                "query up --url=http://p --header=nonsense | is not NAME:VALUE",
                "query up --url=http://p --proxy=http://dba:hunter2@q:1 | is not an address",
                "query up --url=http://p --key=k.pem | needs --cert",
                "query up --url=http://p --ca=ca.pem | --ca needs an address that starts with https://",
                "query up --url=p --alertmanager=http://a --cert=c.pem | --cert needs an address",
                "query up --bogus | Unknown option",
                "bogus | Unmatched argument"
            })
    void aWrongCommandLineIsTwo(String line, String message) {
        assertThat(pharos.run(line.split(" "))).isEqualTo(2);
        says(message);
        assertThat(pharos.err()).doesNotContain("hunter2");
        assertThat(pharos.source.asked()).isEmpty();
    }

    @Test
    void secretsComeFromFilesAndVariables() throws IOException {
        Path password = Files.writeString(home.resolve("password"), "hunter2\n");
        Path key = Files.writeString(home.resolve("key"), "abc");
        pharos.variables.put("TOKEN", "t0ken");

        assertThat(pharos.run(
                        "query",
                        "1",
                        URL,
                        "--user=dba",
                        "--password-file=" + password,
                        "--header=X-Scope-OrgID: team",
                        "--header-file=X-Api-Key:" + key))
                .isZero();
        Target target = Objects.requireNonNull(pharos.opened);
        Environment environment = target.environment();
        assertThat(environment.access().auth()).isEqualTo(new Auth.Basic("dba", Auth.passwordOf(environment.id())));
        assertThat(environment.access().headers())
                .containsExactly(
                        new Header.Plain("X-Scope-OrgID", "team"),
                        new Header.Hidden("X-Api-Key", Header.secretOf(environment.id(), "X-Api-Key")));
        // Closing the command forgot the secrets: nothing lies about in memory.
        assertThat(target.secrets().read(Auth.passwordOf(environment.id()))).isEqualTo(new SecretReply.Missing());

        assertThat(pharos.run("query", "1", URL, "--bearer-token-env=TOKEN")).isZero();
        assertThat(Objects.requireNonNull(pharos.opened).environment().access().auth())
                .isInstanceOf(Auth.Bearer.class);
        try (var files = Files.list(home)) {
            assertThat(files).as("nothing was saved").containsExactlyInAnyOrder(password, key);
        }
    }

    @Test
    void aSecretThatCannotBeHadIsOne() throws IOException {
        assertThat(pharos.run("query", "1", URL, "--bearer-token-file=" + home.resolve("none")))
                .isEqualTo(1);
        says("cannot be read");

        start();
        assertThat(pharos.run("query", "1", URL, "--bearer-token-env=NOT_SET")).isEqualTo(1);
        says("NOT_SET is not set");

        start();
        Path empty = Files.writeString(home.resolve("empty"), "\n");
        assertThat(pharos.run("query", "1", URL, "--bearer-token-file=" + empty))
                .isEqualTo(1);
        says("is empty");
    }

    @Test
    void anEnvironmentIsFoundByItsName() {
        Environment seoul = Environment.of("서울", URI.create("http://seoul:9090"));
        try (SettingsStore settings = pharos.settings()) {
            settings.update(_ -> Settings.DEFAULT.with(seoul));
        }
        assertThat(pharos.run("query", "1", "--environment", "서울")).isZero();
        assertThat(Objects.requireNonNull(pharos.opened).environment()).isEqualTo(seoul);

        start();
        assertThat(pharos.run("query", "1", "--environment", "Busan")).isEqualTo(1);
        says("no environment called Busan");
    }

    @Test
    void aPassphraseOpensTheSecretsOfAnEnvironment() throws IOException {
        try (var secrets = pharos.secrets()) {
            secrets.keep("a", new Secret("b"));
            secrets.file().protectBy(new Secret("open sesame"));
        }
        try (SettingsStore settings = pharos.settings()) {
            settings.update(_ -> Settings.DEFAULT.with(Environment.of("Seoul", URI.create("http://seoul"))));
        }
        Path wrong = Files.writeString(home.resolve("wrong"), "open simsim");
        Path right = Files.writeString(home.resolve("right"), "open sesame\n");

        assertThat(pharos.run("query", "1", "--environment=Seoul", "--passphrase-file=" + wrong))
                .isEqualTo(1);
        says("not the passphrase");
        start();
        assertThat(pharos.run("query", "1", "--environment=Seoul", "--passphrase-file=" + right))
                .isZero();
    }

    @Test
    void aBugIsOneLineWithACodeAndTheLogsPath() {
        pharos.failing = true;
        assertThat(pharos.run("query", "1", URL)).isEqualTo(1);
        says("internal error PH-");
        assertThat(pharos.err()).contains(home.resolve("pharos.log").toString()).doesNotContain("the details");
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(pharos.run()).isZero();
        assertThat(pharos.windows).isEqualTo(1);
        assertThat(pharos.opened).isNull();

        assertThat(pharos.run("--url", "127.0.0.1:9090/base")).isZero();
        assertThat(Objects.requireNonNull(pharos.opened).environment().prometheus())
                .isEqualTo(URI.create("http://127.0.0.1:9090/base"));
        assertThat(Objects.requireNonNull(pharos.opened).origin()).isEqualTo(Target.Origin.COMMAND_LINE);
    }

    @Test
    void versionAndHelpAreForEveryCommand() {
        for (String[] line : List.of(
                new String[] {"--version"}, new String[] {"query", "--version"}, new String[] {"render", "-V"})) {
            start();
            assertThat(pharos.run(line)).isZero();
            assertThat(pharos.out()).isEqualTo("pharos 1.2.3" + System.lineSeparator());
        }
        start();
        assertThat(pharos.run("query", "--help")).isZero();
        assertThat(pharos.out()).contains("--bearer-token-file", "EXPR");
    }
}
