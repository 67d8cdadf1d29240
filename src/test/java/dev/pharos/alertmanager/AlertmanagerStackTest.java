package dev.pharos.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.http.HttpLink;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.stack.Await;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Against a real Alertmanager, with alerts of this test's own.
@RequiresServers({
    DebianServer.PROMETHEUS,
    DebianServer.ALERTMANAGER,
    DebianServer.REDIS,
    DebianServer.REDIS_EXPORTER,
    DebianServer.NODE_EXPORTER,
    DebianServer.VICTORIA_METRICS
})
@ExtendWith(SharedStack.class)
class AlertmanagerStackTest {
    private static final long HOUR = 3_600_000;

    private HttpLink link = link(URI.create("http://127.0.0.1:9"));
    private AlertmanagerApi api = new AlertmanagerApi(link);

    @BeforeEach
    void open(Stack stack) {
        link = link(stack.alertmanager());
        api = new AlertmanagerApi(link);
    }

    @AfterEach
    void close() {
        link.close();
    }

    @Test
    void aSilenceIsMadeChangedAndEnded(Stack stack) throws Exception {
        send(stack, "SilencedOne");
        Matcher name =
                Matcher.of("alertname", Matcher.Operator.REGEX, "Silenced.*").orElseThrow();
        Matcher other =
                Matcher.of("severity", Matcher.Operator.NOT_EQUAL, "info").orElseThrow();
        long now = System.currentTimeMillis();
        String id = value(api.silence(new SilenceDraft("", List.of(name, other), now, now + HOUR, "me", "왜 \"x\"")));
        try {
            Silence made = silence(id);
            assertThat(made.matchers()).containsExactlyInAnyOrder(name, other);
            assertThat(made.endsAt()).isEqualTo(now + HOUR);
            assertThat(made.createdBy()).isEqualTo("me");
            assertThat(made.comment()).isEqualTo("왜 \"x\"");
            assertThat(made.state()).isEqualTo(Silence.State.ACTIVE);
            Await.until(
                    Duration.ofSeconds(10),
                    "the alert is silenced",
                    () -> alert("SilencedOne").state() == HeldAlert.State.SUPPRESSED);
            assertThat(alert("SilencedOne").silencedBy()).containsExactly(id);

            String longer = value(api.silence(
                    new SilenceDraft(id, made.matchers(), made.startsAt(), now + 2 * HOUR, "you", "longer")));
            assertThat(silence(longer).endsAt()).isEqualTo(now + 2 * HOUR);
            id = longer;
        } finally {
            value(api.expire(id));
        }
        assertThat(silence(id).state()).isEqualTo(Silence.State.EXPIRED);
    }

    @Test
    void whatItRefusesItGivesTheReasonOf() {
        long now = System.currentTimeMillis();
        SilenceDraft past =
                new SilenceDraft("", List.of(Matcher.equal("a", "b")), now - 2 * HOUR, now - HOUR, "me", "why");

        assertThat(api.silence(past).failureOrNull()).isInstanceOfSatisfying(Failure.Rejected.class, rejected -> {
            assertThat(rejected.errorType()).isEqualTo("HTTP 400");
            assertThat(rejected.error()).contains("end time can't be in the past");
        });
        assertThat(api.expire("no-such").failureOrNull()).isInstanceOf(Failure.Rejected.class);
        Failure unknown =
                Objects.requireNonNull(api.expire(UUID.randomUUID().toString()).failureOrNull());
        assertThat(unknown.unanswered()).as("it was asked, and said no").isFalse();
    }

    @Test
    void alertsStandInGroupsOfTheirReceivers(Stack stack) throws Exception {
        send(stack, "GroupedOne");

        Await.until(
                Duration.ofSeconds(10),
                "the alert is in a group",
                () -> value(api.groups()).stream()
                        .anyMatch(group -> group.labels().get("alertname").equals("GroupedOne")
                                && group.receiver().equals("nobody")
                                && group.alerts().size() == 1));
        assertThat(value(api.receivers())).containsExactly("nobody");
        assertThat(alert("GroupedOne")).satisfies(alert -> {
            assertThat(alert.receivers()).containsExactly("nobody");
            assertThat(alert.generatorUrl()).isEqualTo("http://rule");
            assertThat(alert.annotations().get("summary")).isEqualTo("요약");
            assertThat(alert.endsAt()).isGreaterThan(alert.startsAt());
            assertThat(alert.fingerprint()).hasSize(16);
        });
    }

    private Silence silence(String id) {
        return value(api.silences()).stream()
                .filter(silence -> silence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private HeldAlert alert(String name) {
        return value(api.alerts()).stream()
                .filter(alert -> alert.labels().get("alertname").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void send(Stack stack, String name) throws Exception {
        String alert = "[{\"labels\":{\"alertname\":\"" + name + "\",\"severity\":\"warning\"},"
                + "\"annotations\":{\"summary\":\"요약\"},\"generatorURL\":\"http://rule\"}]";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(stack.alertmanager() + "/api/v2/alerts"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(alert))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpLink link(URI address) {
        return value(HttpConfig.of(address.toString()).then(config -> HttpLink.open(config, InstantSource.system())));
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull(), () -> String.valueOf(outcome.failureOrNull()));
    }
}
