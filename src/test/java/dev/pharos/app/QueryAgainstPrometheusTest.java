package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pharos.app.connect.AlertmanagerLinks;
import dev.pharos.app.connect.LiveSources;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.cli.Pharos;
import dev.pharos.cli.output.Destination;
import dev.pharos.cli.output.ResultWriter;
import dev.pharos.cli.program.Console;
import dev.pharos.cli.program.Program;
import dev.pharos.settings.file.Places;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `pharos query --output json` prints is what Prometheus itself answers, number by number.
@RequiresServers
@ExtendWith(SharedStack.class)
class QueryAgainstPrometheusTest {
    /// Decimals rather than doubles: a digit too many would show.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis_up",
                "redis_memory_used_bytes / 3",
                "vector(1e21)",
                "vector(1e-7)",
                "1e21",
                "1 / 0",
                "vector(0) / 0",
                "vector(0) * -1",
                "\"서울 \\\"quoted\\\"\"",
                "redis_nothing_of_that_name",
                "vector(5e-324)",
                "vector(0.1) + 0.2"
            })
    void anInstantQueryPrintsTheServersData(String expression, Stack stack) throws Exception {
        stack.await("count(redis_up == 1)", 12);
        String time = System.currentTimeMillis() / 1000 - 1 + ".25";

        assertThat(run("query", expression, "--url", stack.prometheus().toString(), "--time", time, "--output", "json"))
                .as(err.toString())
                .isZero();

        assertThat(JSON.readTree(out.toString()))
                .isEqualTo(data(stack, "query?query=" + encoded(expression) + "&time=" + time));
    }

    @Test
    void aRangeQueryPrintsTheServersData(Stack stack) throws Exception {
        stack.await("count(redis_up == 1)", 12);
        long end = System.currentTimeMillis() / 1000;
        String expression = "redis_memory_used_bytes / 7";

        assertThat(run(
                        "query",
                        expression,
                        "--url",
                        stack.prometheus().toString(),
                        "--start",
                        end - 5 + ".5",
                        "--end",
                        end + "",
                        "--step",
                        "500ms",
                        "--output",
                        "json"))
                .as(err.toString())
                .isZero();

        assertThat(JSON.readTree(out.toString()))
                .isEqualTo(data(
                        stack,
                        "query_range?query=" + encoded(expression) + "&start=" + (end - 5) + ".5&end=" + end
                                + "&step=0.5"));
    }

    @Test
    void whatTheServerRejectsIsOneAndAClosedPortIsThree(Stack stack) {
        assertThat(run("query", "redis_up[", "--url", stack.prometheus().toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("pharos: bad_data: ");
        assertThat(run("query", "1", "--url", "http://127.0.0.1:1")).isEqualTo(3);
    }

    private int run(String... arguments) {
        Places places = new Places(home, home.resolve("state"), home.resolve("cache"));
        Program program = new Program(
                "test",
                new LiveSources(InstantSource.system()),
                target -> new AlertmanagerLinks(target, InstantSource.system()),
                () -> {
                    throw new IllegalStateException("no window here");
                },
                () -> {
                    throw new IllegalStateException("no pictures here");
                },
                new OwnFiles(places, (_, _) -> {}, InstantSource.system(), OwnFiles.KeyringUse.OFF),
                _ -> null,
                new Console(new ResultWriter(out), new PrintWriter(err), () -> Destination.FILE));
        return new Pharos(program).run(arguments);
    }

    private static JsonNode data(Stack stack, String question) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(stack.prometheus() + "/api/v1/" + question))
                    .build();
            return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("data");
        }
    }

    private static String encoded(String expression) {
        return URLEncoder.encode(expression, StandardCharsets.UTF_8);
    }
}
