package dev.pharos.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.HttpLink;
import dev.pharos.http.Served;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Servers that answer something else than an Alertmanager would, or not all of it.
class AlertmanagerAnswersTest {
    @RegisterExtension
    final Served served = new Served();

    @Test
    void whatIsNoListIsNoAnswer() {
        String other = "{\"status\":\"success\",\"data\":[{}]}";

        assertThat(failure(200, other, AlertmanagerApi::alerts)).isInstanceOf(Failure.NotUnderstood.class);
        assertThat(failure(200, other, AlertmanagerApi::groups)).isInstanceOf(Failure.NotUnderstood.class);
        assertThat(failure(200, other, AlertmanagerApi::receivers)).isInstanceOf(Failure.NotUnderstood.class);
        assertThat(failure(200, "null", AlertmanagerApi::silences)).isInstanceOf(Failure.NotUnderstood.class);
        assertThat(failure(200, "", AlertmanagerApi::silences)).isInstanceOf(Failure.NotUnderstood.class);
    }

    @Test
    void aVersionThatLacksWhatIsAskedFailsInThat() {
        for (Function<AlertmanagerApi, Outcome<?>> question : List.<Function<AlertmanagerApi, Outcome<?>>>of(
                AlertmanagerApi::alerts,
                AlertmanagerApi::groups,
                AlertmanagerApi::receivers,
                AlertmanagerApi::silences,
                AlertmanagerApi::status)) {
            assertThat(failure(404, "404 page not found", question))
                    .isInstanceOfSatisfying(
                            Failure.BadStatus.class,
                            failure -> assertThat(failure.status()).isEqualTo(404));
        }
    }

    private Failure failure(int status, String body, Function<AlertmanagerApi, Outcome<?>> question) {
        served.server()
                .enqueue(new MockResponse.Builder()
                        .code(status)
                        .addHeader("Content-Type", "application/json")
                        .body(body)
                        .build());
        try (HttpLink link = served.open("")) {
            return Objects.requireNonNull(
                    question.apply(new AlertmanagerApi(link)).failureOrNull());
        }
    }
}
