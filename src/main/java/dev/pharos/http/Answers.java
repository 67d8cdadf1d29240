package dev.pharos.http;

import dev.pharos.http.body.BoundedStream;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.Shown;
import dev.pharos.outcome.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okio.GzipSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/// OkHttp's responses as our answers.
final class Answers {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /// In bytes: what is looked at of a refusal before the reader sees it; error pages begin with a style sheet.
    private static final int PEEKED = 2_000;

    private Answers() {}

    /// An answer with what is measured of it.
    record Opened(HttpAnswer answer, CodingChoice.Coding coding, BoundedStream stream) {
        long bytes() {
            return stream.count();
        }
    }

    static Opened open(Response response, long limit) {
        boolean gzip = "gzip".equalsIgnoreCase(response.header("Content-Encoding"));
        InputStream body = gzip
                ? Okio.buffer(new GzipSource(response.body().source())).inputStream()
                : response.body().byteStream();
        BoundedStream bounded = new BoundedStream(body, limit);
        Map<String, String> headers = new HashMap<>();
        response.headers().toMultimap().forEach((name, values) -> headers.put(name, values.getFirst()));
        HttpAnswer answer = new HttpAnswer(response.code(), headers, bounded);
        return new Opened(answer, gzip ? CodingChoice.Coding.GZIP : CodingChoice.Coding.IDENTITY, bounded);
    }

    /// Why nobody needs to look at this answer, or null.
    static @Nullable Failure refused(Response response, HttpAnswer answer, HttpConfig config, String address)
            throws IOException {
        if (REDIRECTS.contains(response.code())) {
            return new Failure.Redirected(address, location(response, config, address));
        }
        return switch (response.code()) {
            case 400 ->
                !config.isSecure()
                                && TlsFailures.wantsTls(
                                        response.peekBody(PEEKED).string())
                        ? TlsFailures.speaksTls(config.target())
                        : null;
            case 401, 403 ->
                new Failure.NotAuthorised(config.target(), response.code(), answer.snippet(), credentials(response));
            case 407 ->
                new Failure.NotAuthorised(Failures.connectedTo(config), 407, answer.snippet(), credentials(response));
            default -> null;
        };
    }

    /// A proxy looks at a header of its own.
    private static Failure.Credentials credentials(Response response) {
        String header = response.code() == 407 ? "Proxy-Authorization" : "Authorization";
        return response.request().header(header) == null ? Failure.Credentials.NONE : Failure.Credentials.GIVEN;
    }

    /// Of a redirect to the very address that was asked, that address, path and all.
    private static String location(Response response, HttpConfig config, String address) {
        String location = response.header("Location");
        if (location == null) {
            return "";
        }
        HttpUrl url = response.request().url().resolve(location);
        if (url != null && isSame(url, response.request().url())) {
            return address;
        }
        return url == null
                ? Shown.address(location)
                : base(url, response.request().url(), config);
    }

    /// Whatever the question after it: that only comes back to the same place.
    private static boolean isSame(HttpUrl there, HttpUrl asked) {
        return Shown.address(there.toString()).equals(Shown.address(asked.toString()));
    }

    /// Where the question was sent on as it is, the base address that it would have to be asked at.
    private static String base(HttpUrl there, HttpUrl asked, HttpConfig config) {
        String path = config.base().getRawPath();
        String question = asked.encodedPath().substring(path.endsWith("/") ? path.length() - 1 : path.length());
        String shown = Shown.address(there.toString());
        return question.length() > 1 && shown.endsWith(question)
                ? shown.substring(0, shown.length() - question.length())
                : shown;
    }
}
