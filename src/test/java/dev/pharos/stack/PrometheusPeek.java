package dev.pharos.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One number out of a Prometheus, without the client that the tests are about.
final class PrometheusPeek {
    private static final Pattern VALUE = Pattern.compile("\"value\":\\[[0-9.]+,\"([^\"]*)\"]");

    private PrometheusPeek() {}

    static @Nullable Double value(URI base, String promql) {
        Matcher value = VALUE.matcher(
                get(base.resolve("/api/v1/query?query=" + URLEncoder.encode(promql, StandardCharsets.UTF_8))));
        return value.find() ? Double.valueOf(value.group(1)) : null;
    }

    static String get(URI uri) {
        try (InputStream in = uri.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
