package dev.pharos.http;

import dev.pharos.http.body.AnswerSize;
import dev.pharos.http.body.AnswerTooLarge;
import dev.pharos.http.body.BoundedJson;
import dev.pharos.http.body.BoundedStream;
import dev.pharos.http.config.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a server answered, with its body yet to be read.
///
/// @param headers by name in any case; the first value of each
/// @param body    decompressed and bounded: reading past the limit throws [AnswerTooLarge]
public record HttpAnswer(int status, Map<String, String> headers, InputStream body) {
    public HttpAnswer {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /// The value of a header, or the empty string.
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    /// The body with a tighter bound, for JSON that is read as a tree: past it, reading throws [AnswerTooLarge].
    public InputStream json(AnswerSize size) {
        return new BoundedJson(new BoundedStream(body, size.bytes()), size.nodes());
    }

    /// The start of the body on one line, fit to be shown.
    public String snippet() throws IOException {
        return Shown.line(new String(body.readNBytes(2_000), StandardCharsets.UTF_8));
    }

    /// How an answer is read; runs while the connection is open.
    @FunctionalInterface
    public interface Reader<T> {
        T read(HttpAnswer answer) throws IOException;
    }
}
