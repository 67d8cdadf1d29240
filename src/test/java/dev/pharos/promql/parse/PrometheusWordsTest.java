package dev.pharos.promql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.LonePrometheus;
import dev.pharos.stack.RequiresServers;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the real Prometheus says of an expression, word for word.
@RequiresServers(DebianServer.PROMETHEUS)
class PrometheusWordsTest {
    private static final String VALID = "valid";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LonePrometheus prometheus;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        prometheus = LonePrometheus.start(directory);
    }

    @AfterAll
    static void stop() {
        prometheus.close();
    }

    @Test
    void listedExpressionsGetTheSameAnswer() throws Exception {
        List<String> texts = Expressions.listed();

        assertThat(differences(texts)).isEmpty();
        assertThat(texts).hasSizeGreaterThan(400);
    }

    /// Tokens of the listed ones, left out, doubled, exchanged and thrown in.
    @Test
    void mutilatedExpressionsGetTheSameAnswer() throws Exception {
        List<List<String>> pieces = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String text : Expressions.listed()) {
            List<String> tokens = pieces(text);
            pieces.add(tokens);
            all.addAll(tokens);
        }
        Random random = new Random(42);
        List<String> texts = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            for (List<String> tokens : pieces) {
                texts.add(String.join(random.nextInt(4) == 0 ? "" : " ", mutilated(tokens, all, random)));
            }
        }

        assertThat(differences(texts)).isEmpty();
        assertThat(texts).hasSizeGreaterThan(5000);
    }

    private static List<String> pieces(String text) {
        Lexer lexer = new Lexer(text, Dialect.V2);
        List<String> tokens = new ArrayList<>();
        Token token = lexer.next();
        while (!token.is(Token.Kind.END) && !token.is(Token.Kind.ERROR)) {
            tokens.add(token.text());
            token = lexer.next();
        }
        return tokens;
    }

    private static List<String> mutilated(List<String> tokens, List<String> all, Random random) {
        List<String> result = new ArrayList<>(tokens);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            String piece = all.get(random.nextInt(all.size()));
            int at = random.nextInt(result.size() + 1);
            if (at == result.size() || random.nextInt(3) == 0) {
                result.add(at, piece);
            } else if (random.nextBoolean()) {
                result.set(at, piece);
            } else {
                result.remove(at);
            }
        }
        return result;
    }

    private static List<String> differences(List<String> texts) throws Exception {
        List<String> differences = new ArrayList<>();
        for (String text : texts) {
            String theirs = theirs(text);
            String ours = ours(text);
            if (!ours.equals(theirs)) {
                differences.add("\n" + text + "\n  ours:   " + ours + "\n  theirs: " + theirs);
            }
        }
        return differences;
    }

    private static String ours(String text) {
        try {
            var _ = PromQl.parse(text);
            return VALID;
        } catch (ParseException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// 2.42 has no name for `@` and gives the number of the token's type.
    private static String theirs(String text) throws IOException, InterruptedException {
        URI uri = prometheus.url().resolve("/api/v1/format_query");
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        return answer.path("status").asText().equals("success")
                ? VALID
                : answer.path("error")
                        .asText()
                        .replace("invalid parameter \"query\": ", "")
                        .replaceAll("\"<Item \\d+>\" <op:@>", "<op:@>");
    }
}
