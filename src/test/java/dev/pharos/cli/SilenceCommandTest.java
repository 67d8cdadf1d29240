package dev.pharos.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceCommandTest {
    private static final String AT = "--alertmanager=http://am:9093";
    private static final Failure REFUSED = new Failure.Refused("http://there", "connection refused");

    @TempDir
    Path home;

    private ProgramForTests pharos = new ProgramForTests(Path.of(""));

    @BeforeEach
    void start() {
        pharos = new ProgramForTests(home);
    }

    @Test
    void makesOneAndPrintsItsId() {
        FakeRouter router = FakeRouter.holding("http://am");
        pharos.routers = Outcome.success(List.of(router));

        assertThat(add("--matcher", "alertname=~Redis.*", "--matcher=job!=node", "--author", " me "))
                .isZero();

        assertThat(pharos.out()).isEqualTo("id-1\n");
        assertThat(router.made()).singleElement().satisfies(draft -> {
            assertThat(draft.matchers())
                    .extracting(Matcher::toString)
                    .containsExactly("alertname=~\"Redis.*\"", "job!=\"node\"");
            assertThat(draft.endsAt() - draft.startsAt()).isEqualTo(5_400_000);
            assertThat(draft.createdBy()).isEqualTo("me");
            assertThat(draft.comment()).isEqualTo("why");
            assertThat(draft.id()).isEmpty();
        });
        assertThat(pharos.routersClosed).isTrue();
    }

    @Test
    void aDryRunMakesNoneAndPrintsWhatItWouldMatch() {
        FakeRouter router = FakeRouter.holding("http://am", held("a:1"), held("b:1"));
        pharos.routers = Outcome.success(List.of(router));

        assertThat(add("--matcher", "instance=a:1", "--dry-run")).isZero();
        assertThat(pharos.out()).contains("instance=\"a:1\"").doesNotContain("b:1");
        assertThat(add("--matcher", "instance=c:1", "--dry-run")).isZero();
        assertThat(pharos.err()).isEqualTo("pharos: that matches no alert now\n");

        assertThat(router.made()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instance            | 'instance' is not a matcher such as severity=critical",
                "a=~(                | 'a=~(' has a value that is not a regular expression",
                "a=\"b                | the quotes of 'a=\"b' do not end where the value does",
                "a!=b                | such a silence might keep everything quiet",
            })
    void aWrongMatcherIsSaidToBe(String matcher, String complaint) {
        assertThat(add("--matcher", matcher)).isEqualTo(2);
        assertThat(pharos.err()).contains(complaint);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(pharos.run("silence")).isEqualTo(2);
        assertThat(pharos.err()).contains("which one? There are add, list, expire");
        assertThat(pharos.run("silence", "list")).isEqualTo(2);
        assertThat(pharos.err()).contains("which Alertmanager?");
        assertThat(pharos.run("silence", "list", AT)).isEqualTo(1);
        assertThat(pharos.err()).contains("the server names no Alertmanager");
        assertThat(pharos.run("silence", "add", AT, "--matcher=a=b", "--duration=0s", "--comment=c"))
                .isEqualTo(2);
        assertThat(pharos.run("silence", "add", AT, "--matcher=a=b", "--duration=5", "--comment=c"))
                .as("of a number alone nobody knows the unit")
                .isEqualTo(2);
        assertThat(pharos.err()).contains("'5' is not a duration with its unit");
        assertThat(pharos.run("silence", "add", AT, "--matcher=a=b", "--duration=1h", "--comment= "))
                .isEqualTo(2);
        assertThat(pharos.err()).contains("--comment must not be blank");
    }

    @Test
    void listsThoseThatAreNotOver() {
        pharos.routers = Outcome.success(List.of(FakeRouter.silencing(
                "http://am",
                silence("old", Silence.State.EXPIRED),
                silence("later", Silence.State.PENDING),
                silence("now", Silence.State.ACTIVE))));

        assertThat(pharos.run("silence", "list", AT)).isZero();
        assertThat(pharos.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("id", "now", "later");
        assertThat(pharos.out()).contains("a=\"b\"").contains("2023-11-14T22:13:20Z");
    }

    @Test
    void listsAllAsJson() {
        pharos.routers =
                Outcome.success(List.of(FakeRouter.silencing("http://am", silence("old", Silence.State.EXPIRED))));

        assertThat(pharos.run("silence", "list", AT, "--expired", "--output=json"))
                .isZero();
        assertThat(pharos.out())
                .isEqualTo("[{\"id\":\"old\",\"state\":\"expired\",\"startsAt\":\"\","
                        + "\"endsAt\":\"2023-11-14T22:13:20Z\",\"createdBy\":\"me\",\"comment\":\"why\","
                        + "\"matchers\":[{\"name\":\"a\",\"operator\":\"=\",\"value\":\"b\"}]}]\n");
    }

    /// Of several that work as one, one that answers is enough.
    @Test
    void oneThatDoesNotAnswerIsPassedOver() {
        FakeRouter up = FakeRouter.holding("http://b");
        pharos.routers = Outcome.success(List.of(FakeRouter.failing("http://a", REFUSED), up));

        assertThat(pharos.run("silence", "expire", "s1", "s2", AT)).isZero();
        assertThat(up.expired()).containsExactly("s1", "s2");

        pharos.routers = Outcome.success(List.of(FakeRouter.failing("http://a", REFUSED)));
        assertThat(pharos.run("silence", "expire", "s1", AT)).isEqualTo(3);
    }

    @Test
    void whatIsRefusedIsNotAskedOfTheNext() {
        FakeRouter next = FakeRouter.holding("http://b");
        pharos.routers = Outcome.success(List.of(
                FakeRouter.failing("http://a", new Failure.Rejected("http://a", "HTTP 400", "bad matcher")), next));

        assertThat(add("--matcher", "a=b")).isEqualTo(1);
        assertThat(pharos.err()).isEqualTo("pharos: HTTP 400: bad matcher\n");
        assertThat(next.made()).isEmpty();
    }

    private int add(String... more) {
        String[] all = new String[more.length + 5];
        String[] first = {"silence", "add", AT, "--duration=1h30m", "--comment= why "};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return pharos.run(all);
    }

    private static HeldAlert held(String instance) {
        return new HeldAlert(
                instance,
                Labels.of("alertname", "RedisDown", "instance", instance),
                Labels.EMPTY,
                HeldAlert.State.ACTIVE,
                1,
                2,
                1,
                "",
                List.of(),
                List.of(),
                List.of());
    }

    private static Silence silence(String id, Silence.State state) {
        return new Silence(id, List.of(Matcher.equal("a", "b")), 0, FakeSource.NOW, 1, "me", "why", state);
    }
}
