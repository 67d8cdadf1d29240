package dev.pharos.http.config;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Everything needed to speak to one server.
///
/// @param base    `http(s)://host[:port][/base/path]`, without user, query, fragment or closing slash
/// @param headers sent with every call, such as `X-Scope-OrgID`; their values are kept as secrets
/// @param proxy   or null to connect directly
public record HttpConfig(
        URI base,
        Auth auth,
        Tls tls,
        Map<String, Secret> headers,
        @Nullable HttpProxy proxy,
        Limits limits) {
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    public HttpConfig {
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("a base address has no user, query or fragment");
        }
        if (HttpUrl.parse(base.toString()) == null
                || !("http".equals(base.getScheme()) || "https".equals(base.getScheme()))) {
            throw new IllegalArgumentException("a base address starts with http:// or https:// and a host");
        }
        Map<String, Secret> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
    }

    /// Reads an address as a person types or pastes it: the scheme may be missing (http), query and fragment are
    /// dropped, user and password become basic authentication.
    ///
    /// @return [Failure.Misconfigured] where it is no address; it never shows a password
    public static Outcome<HttpConfig> of(String address) {
        String text = address.strip();
        String url = text.contains("://") ? text : "http://" + text;
        try {
            URI given = new URI(url);
            String scheme = given.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return unusable(text, "an address starts with http:// or https://");
            }
            if (given.getPort() > 65_535) {
                return unusable(text, "the port is over 65535");
            }
            HttpUrl read = HttpUrl.parse(url);
            if (read == null || given.getRawAuthority() == null) {
                return unusable(text, "there is no host name in the address");
            }
            return Outcome.success(
                    new HttpConfig(base(scheme, given, read), auth(read), Tls.DEFAULT, Map.of(), null, Limits.DEFAULT));
        } catch (java.net.URISyntaxException e) {
            return unusable(text, "this is not an address");
        }
    }

    /// As it was given, but for letters that only a person can read: those become what the name service knows.
    private static URI base(String scheme, URI given, HttpUrl read) {
        String path = given.getRawPath() == null ? "" : given.getRawPath();
        String authority = given.getRawAuthority();
        String server = authority.substring(authority.lastIndexOf('@') + 1);
        // A URI has no host for names with an underscore or letters beyond ASCII.
        String host = given.getHost() == null ? read.host() : given.getHost();
        String port = PORT.matcher(server).find() ? ":" + read.port() : "";
        return URI.create(scheme + "://" + host + port + trimmed(path));
    }

    private static String trimmed(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static Auth auth(HttpUrl read) {
        return read.username().isEmpty() && read.password().isEmpty()
                ? Auth.NONE
                : new Auth.Basic(read.username(), Secret.of(read.password()));
    }

    private static Outcome<HttpConfig> unusable(String text, String reason) {
        return Outcome.failed(new Failure.Misconfigured(Shown.address(text), reason));
    }

    /// The address as it may be shown.
    public String target() {
        return base.toString();
    }

    /// The server's name or number as the address has it, an IPv6 one in brackets. Other than a URI's it is there for
    /// names with an underscore, too, as container networks have them.
    public String host() {
        return PORT.matcher(base.getRawAuthority()).replaceFirst("");
    }

    /// The port that the address names, or -1.
    public int port() {
        Matcher named = PORT.matcher(base.getRawAuthority());
        return named.find() ? Integer.parseInt(named.group().substring(1)) : -1;
    }

    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }

    /// The same server at another path, for the search for the right one.
    ///
    /// @param path empty or with a slash first and none last
    public HttpConfig withPath(String path) {
        return at(URI.create(base.getScheme() + "://" + base.getRawAuthority() + path));
    }

    /// The same address by https.
    public HttpConfig secured() {
        return at(URI.create("https://" + base.getRawAuthority() + base.getRawPath()));
    }

    /// Everything the same but the address.
    public HttpConfig at(URI other) {
        return new HttpConfig(other, auth, tls, headers, proxy, limits);
    }

    public HttpConfig withAuth(Auth newAuth) {
        return new HttpConfig(base, newAuth, tls, headers, proxy, limits);
    }

    public HttpConfig withTls(Tls newTls) {
        return new HttpConfig(base, auth, newTls, headers, proxy, limits);
    }

    public HttpConfig withHeaders(Map<String, Secret> newHeaders) {
        return new HttpConfig(base, auth, tls, newHeaders, proxy, limits);
    }

    public HttpConfig withProxy(@Nullable HttpProxy newProxy) {
        return new HttpConfig(base, auth, tls, headers, newProxy, limits);
    }

    public HttpConfig withLimits(Limits newLimits) {
        return new HttpConfig(base, auth, tls, headers, proxy, newLimits);
    }
}
