package dev.pharos.http;

import java.util.List;

/// One question to a server.
///
/// @param path       below the base address, without a slash first, percent-encoded: `api/v1/query`;
///                   empty for the base address itself
/// @param parameters in the query of a GET, in the form body of a POST
public record HttpCall(Method method, String path, List<Parameter> parameters) {
    public HttpCall {
        parameters = List.copyOf(parameters);
    }

    public static HttpCall get(String path, Parameter... parameters) {
        return new HttpCall(Method.GET, path, List.of(parameters));
    }

    public static HttpCall post(String path, Parameter... parameters) {
        return new HttpCall(Method.POST, path, List.of(parameters));
    }

    public HttpCall as(Method other) {
        return new HttpCall(other, path, parameters);
    }

    public enum Method {
        GET,
        POST
    }

    public record Parameter(String name, String value) {}
}
