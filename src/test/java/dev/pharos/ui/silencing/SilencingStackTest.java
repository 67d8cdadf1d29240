package dev.pharos.ui.silencing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.alerts.route.RoutePath;
import dev.pharos.alerts.route.RunningConfiguration;
import dev.pharos.http.HttpLink;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import dev.pharos.ui.silencing.Deed.Done;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Against a real Alertmanager, with silences of this test's own.
@RequiresServers({
    DebianServer.PROMETHEUS,
    DebianServer.ALERTMANAGER,
    DebianServer.REDIS,
    DebianServer.REDIS_EXPORTER,
    DebianServer.NODE_EXPORTER,
    DebianServer.VICTORIA_METRICS
})
@ExtendWith(SharedStack.class)
class SilencingStackTest {
    private static final long HOUR = 3_600_000;

    private HttpLink link = link(URI.create("http://127.0.0.1:9"));
    private AlertmanagerApi api = new AlertmanagerApi(link);
    private Silencing silencing = new Silencing(FakeRouter.all(api), Runnable::run);

    @BeforeEach
    void open(Stack stack) {
        link.close();
        link = link(stack.alertmanager());
        api = new AlertmanagerApi(link);
        silencing = new Silencing(FakeRouter.all(api), Runnable::run);
    }

    @AfterEach
    void close() {
        link.close();
    }

    @Test
    void aSilenceThatEndsLaterOrSaysSomethingElseStaysTheSame() throws Exception {
        Silence made = make("stays", Matcher.equal("a", "stays"));
        SilenceDraft changed = new SilenceDraft(
                made.id(), made.matchers(), made.startsAt(), made.endsAt() + HOUR, "lee", "other words");
        assertThat(id(done -> silencing.make(changed, done))).isEqualTo(made.id());
        assertThat(silence(made.id())).satisfies(now -> {
            assertThat(now.endsAt()).isEqualTo(made.endsAt() + HOUR);
            assertThat(now.comment()).isEqualTo("other words");
            assertThat(now.createdBy()).isEqualTo("lee");
            assertThat(now.state()).isEqualTo(Silence.State.ACTIVE);
        });

        List<Done> longer = SilencingStackTest.<List<Done>>when(done ->
                silencing.each(List.of(new Deed.Extend(silence(made.id()), Duration.ofDays(1))), done));
        assertThat(longer).extracting(each -> each.outcome().orNull()).containsExactly(made.id());
        assertThat(silence(made.id()).endsAt()).isEqualTo(made.endsAt() + 25 * HOUR);
    }

    /// What the form says of other conditions.
    @Test
    void otherConditionsAreAnotherSilence() throws Exception {
        Silence made = make("moves", Matcher.equal("a", "moves"));
        String next = id(done -> silencing.make(
                new SilenceDraft(
                        made.id(), List.of(Matcher.equal("a", "moved")), made.startsAt(), made.endsAt(), "me", "moved"),
                done));

        assertThat(next).isNotEqualTo(made.id());
        assertThat(silence(made.id()).state()).isEqualTo(Silence.State.EXPIRED);
        assertThat(silence(next).state()).isEqualTo(Silence.State.ACTIVE);
    }

    @Test
    void oneThatIsToComeIsPendingAndCanBeEnded() throws Exception {
        long now = System.currentTimeMillis();
        String id = id(done -> silencing.make(
                new SilenceDraft("", List.of(Matcher.equal("a", "later")), now + HOUR, now + 2 * HOUR, "me", "later"),
                done));
        assertThat(silence(id).state()).isEqualTo(Silence.State.PENDING);

        assertThat(id(done -> silencing.expire(silence(id), done))).isEqualTo(id);
        assertThat(silence(id).state()).isEqualTo(Silence.State.EXPIRED);
    }

    @Test
    void ofSeveralEachIsToldOfInTheServersWords() throws Exception {
        Silence first = make("first", Matcher.equal("a", "first"));
        Silence other = make("other", Matcher.equal("a", "other"));
        Silence last = make("last", Matcher.equal("a", "last"));

        List<Done> done = SilencingStackTest.<List<Done>>when(take -> silencing.each(
                List.of(
                        new Deed.Expire(first),
                        new Deed.Extend(other, Duration.ofHours(-2)),
                        new Deed.Extend(last, Duration.ofHours(4))),
                take));
        assertThat(done).extracting(each -> each.outcome().isSuccess()).containsExactly(true, false, true);
        assertThat(done.get(1).outcome().failureOrNull())
                .isInstanceOfSatisfying(
                        Failure.Rejected.class,
                        refusal -> assertThat(refusal.error()).contains("start time must be before end time"));
        assertThat(silence(first.id()).state()).isEqualTo(Silence.State.EXPIRED);
        assertThat(silence(other.id()).endsAt()).isEqualTo(other.endsAt());
        assertThat(silence(last.id()).endsAt()).isEqualTo(last.endsAt() + 4 * HOUR);
    }

    @Test
    void theConfigurationThatItRunsWithTellsTheWayOfAnAlert() {
        assertThat(value(new RunningConfiguration(FakeRouter.all(api), System::currentTimeMillis).read())
                        .tree()
                        .route(Labels.of("alertname", "Any")))
                .singleElement()
                .satisfies(path -> {
                    RoutePath way = path;
                    assertThat(way.receiver()).isEqualTo("nobody");
                    assertThat(way.end().times().groupBy()).containsExactly("alertname");
                    assertThat(way.end().times().groupWait()).isEqualTo(Duration.ofSeconds(1));
                    assertThat(way.end().times().repeatInterval()).isEqualTo(Duration.ofHours(4));
                });
    }

    private Silence make(String why, Matcher matcher) throws Exception {
        long now = System.currentTimeMillis();
        return silence(
                id(done -> silencing.make(new SilenceDraft("", List.of(matcher), now, now + HOUR, "me", why), done)));
    }

    private Silence silence(String id) {
        return value(api.silences()).stream()
                .filter(silence -> silence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String id(Consumer<Consumer<Outcome<String>>> start) throws Exception {
        return value(when(start));
    }

    private static <T> T when(Consumer<Consumer<T>> start) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        start.accept(done::complete);
        return done.get(20, TimeUnit.SECONDS);
    }

    private static HttpLink link(URI address) {
        return value(HttpConfig.of(address.toString()).then(config -> HttpLink.open(config, InstantSource.system())));
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull(), () -> String.valueOf(outcome.failureOrNull()));
    }
}
