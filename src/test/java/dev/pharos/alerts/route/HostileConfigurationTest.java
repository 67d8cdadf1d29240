package dev.pharos.alerts.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pharos.outcome.Failure;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a server sends as its configuration may be anything: it is refused, or read in a short time.
@Timeout(20)
class HostileConfigurationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[1, 2]",
                "route: [",
                "route: text",
                "receivers: []",
                "route: {receiver: a, routes: {b: c}}",
                "route: {receiver: a, match: [b]}",
                "route: {receiver: a, match: {b: [c]}}",
                "route: {receiver: a, routes: [{match_re: {b: '('}}]}",
                "route: {receiver: a, group_wait: soon}",
                "route: {receiver: a, matchers: ['b']}",
                "route: !!java.net.URL [http://there]",
                "route: &r {receiver: a, routes: [*r]}",
                "route: {receiver: a, group_by: &g [*g]}",
                "? &k [*k]\n: b"
            })
    void whatIsNoConfigurationIsSaidToBeNone(String yaml) {
        assertThat(failure(yaml)).isInstanceOf(Failure.NotUnderstood.class);
    }

    @Test
    void depthIsBounded() {
        assertThat(failure("route: " + "[".repeat(200_000))).isInstanceOf(Failure.NotUnderstood.class);
        assertThat(failure("route: " + "{routes: [".repeat(3_000) + "]}".repeat(3_000)))
                .isInstanceOf(Failure.NotUnderstood.class);
        assertThat(failure("route: " + "- ".repeat(100_000))).isInstanceOf(Failure.NotUnderstood.class);
    }

    @Test
    void lengthIsBounded() {
        assertThat(failure("route: {receiver: a}\n#" + "x".repeat(5_000_000)))
                .isInstanceOf(Failure.NotUnderstood.class);
    }

    /// Each level holds the one below it seven times.
    @Test
    void routesThatAliasesMultiplyAreCounted() {
        StringBuilder yaml = new StringBuilder("a0: &a0 {receiver: x}\n");
        for (int level = 1; level <= 7; level++) {
            yaml.append("a%d: &a%d {routes: [%s]}\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(7)));
        }
        assertThat(failure(yaml + "route: *a7")).isInstanceOf(Failure.NotUnderstood.class);
    }

    @Test
    void aLargeOneIsRead() {
        String routes = "  - {receiver: a, matchers: ['team=\"b\"'], group_by: [alertname]}\n".repeat(20_000);
        long before = System.nanoTime();
        assertThatCode(() -> RoutingTreeTest.read("route:\n  receiver: a\n  routes:\n" + routes))
                .doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    private static Failure failure(String yaml) {
        return Objects.requireNonNull(
                RouterConfiguration.read(yaml, "http://am").failureOrNull(), "it was read");
    }
}
