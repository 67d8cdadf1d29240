package dev.pharos.http;

import java.util.List;

/// One question to a server.
///
/// @param path       below the base address, without a slash first, percent-encoded: `api/v1/query`;
///                   empty for the base address itself
/// @param parameters in the query of a GET, in the form body of a POST
/// @param body       JSON, for the methods that send some; else empty
public record HttpCall(Method method, String path, List<Parameter> parameters, String body) {
    public HttpCall {
        parameters = List.copyOf(parameters);
    }

    public HttpCall(Method method, String path, List<Parameter> parameters) {
        this(method, path, parameters, "");
    }

    public static HttpCall get(String path, Parameter... parameters) {
        return new HttpCall(Method.GET, path, List.of(parameters));
    }

    public static HttpCall post(String path, Parameter... parameters) {
        return new HttpCall(Method.POST, path, List.of(parameters));
    }

    /// Sends a JSON text.
    public static HttpCall json(String path, String body) {
        return new HttpCall(Method.POST_JSON, path, List.of(), body);
    }

    public static HttpCall delete(String path) {
        return new HttpCall(Method.DELETE, path, List.of());
    }

    public HttpCall as(Method other) {
        return new HttpCall(other, path, parameters, body);
    }

    public enum Method {
        GET,
        /// With a form.
        POST,
        POST_JSON,
        DELETE
    }

    public record Parameter(String name, String value) {}
}
