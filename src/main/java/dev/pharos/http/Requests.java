package dev.pharos.http;

import dev.pharos.http.config.Auth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.Secret;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Questions as OkHttp wants them, with the headers that every call of a link carries.
final class Requests {
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl base;
    private final Headers headers;

    private Requests(HttpUrl base, Headers headers) {
        this.base = base;
        this.headers = headers;
    }

    static Outcome<Requests> of(HttpConfig config) {
        HttpUrl base = HttpUrl.parse(config.base().toString());
        if (base == null) {
            return Outcome.failed(new Failure.Misconfigured(config.target(), "this is not an address"));
        }
        try {
            return Outcome.success(new Requests(base, headers(config)));
        } catch (IllegalArgumentException e) {
            // Its message may quote the value, which is a secret.
            return Outcome.failed(new Failure.Misconfigured(
                    config.target(), "a token or header has characters that a header cannot carry"));
        }
    }

    private static Headers headers(HttpConfig config) {
        Headers.Builder headers =
                new Headers.Builder().set("User-Agent", "Pharos").set("Accept", "application/json");
        switch (config.auth()) {
            case Auth.None() -> {}
            case Auth.Basic(String user, Secret password) ->
                headers.set("Authorization", Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8));
            case Auth.Bearer(Secret token) ->
                headers.set("Authorization", "Bearer " + token.reveal().strip());
        }
        config.headers()
                .forEach((name, value) -> headers.set(name, value.reveal().strip()));
        return headers.build();
    }

    /// Where the question goes, without its parameters.
    String address(HttpCall call) {
        return url(call).build().toString();
    }

    Request of(HttpCall call, CodingChoice.Coding coding) {
        // Set by ourselves, so that OkHttp neither asks for gzip nor decompresses unasked.
        Request.Builder request = new Request.Builder()
                .headers(headers)
                .header("Accept-Encoding", coding == CodingChoice.Coding.GZIP ? "gzip" : "identity");
        return switch (call.method()) {
            case GET -> {
                HttpUrl.Builder url = url(call);
                call.parameters().forEach(each -> url.addQueryParameter(each.name(), each.value()));
                yield request.url(url.build()).get().build();
            }
            case POST -> {
                FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
                call.parameters().forEach(each -> form.add(each.name(), each.value()));
                yield request.url(url(call).build()).post(form.build()).build();
            }
            case POST_JSON ->
                request.url(url(call).build())
                        .post(RequestBody.create(call.body(), JSON))
                        .build();
            case DELETE -> request.url(url(call).build()).delete().build();
        };
    }

    private HttpUrl.Builder url(HttpCall call) {
        // An empty path is the base address itself, not one with a slash behind it.
        return call.path().isEmpty() ? base.newBuilder() : base.newBuilder().addEncodedPathSegments(call.path());
    }
}
