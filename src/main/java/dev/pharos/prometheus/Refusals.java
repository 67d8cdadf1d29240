package dev.pharos.prometheus;

import dev.pharos.http.HttpAnswer;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/// Answers whose status is no success: in the API's own words, or of a gateway, a proxy, a web server.
final class Refusals {
    /// In bytes; a refusal is a sentence.
    private static final int LONGEST = 1 << 20;

    private Refusals() {}

    /// Reads an answer. Where its status is no success and it does not speak as the API does, whatever its content type
    /// says, the status is what is told of it: [Failure.BadStatus].
    static <T> Outcome<T> orRead(HttpAnswer answer, String address, HttpAnswer.Reader<Outcome<T>> reader)
            throws IOException {
        if (answer.isSuccessful()) {
            return reader.read(answer);
        }
        byte[] body = answer.body().readNBytes(LONGEST);
        if (isJson(answer)) {
            try {
                return reader.read(over(answer, body));
            } catch (MalformedAnswer noJson) {
                return status(answer, address, body);
            }
        }
        return status(answer, address, body);
    }

    private static <T> Outcome<T> status(HttpAnswer answer, String address, byte[] body) throws IOException {
        return Outcome.failed(new Failure.BadStatus(
                address, answer.status(), over(answer, body).snippet()));
    }

    private static HttpAnswer over(HttpAnswer answer, byte[] body) {
        return new HttpAnswer(answer.status(), answer.headers(), new ByteArrayInputStream(body));
    }

    private static boolean isJson(HttpAnswer answer) {
        return answer.header("Content-Type").toLowerCase(Locale.ROOT).contains("json");
    }
}
