package dev.pharos.http;

import dev.pharos.http.body.AnswerTooLarge;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.http.config.Auth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.HttpProxy;
import dev.pharos.http.config.Limits;
import dev.pharos.outcome.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/// What went wrong below HTTP, in the words of [Failure].
final class Failures {
    private static final Pattern NO_TUNNEL = Pattern.compile("response code for connect: (\\d{3})");
    private static final String NO_PROXY_CREDENTIALS = "failed to authenticate with proxy";

    private Failures() {}

    /// Whether a deadline passed rather than somebody cancelling: OkHttp does the first by means of the second.
    static boolean isTimeout(IOException e) {
        return e instanceof InterruptedIOException && says(e).contains("time");
    }

    /// @param address of the one question; what concerns the server as a whole names its base address instead
    static Failure of(IOException e, HttpConfig config, String address) {
        String server = config.target();
        return switch (e) {
            case IOException strange when TlsFailures.isTls(strange) -> TlsFailures.speaksTls(server);
            case MalformedAnswer malformed -> new Failure.NotUnderstood(address, malformed.reason());
            case AnswerTooLarge large -> large.at(address);
            case UnknownHostException unknown -> new Failure.UnknownHost(connectedTo(config), host(config));
            case IOException tunnel when noTunnel(tunnel) -> tunnel(tunnel, config);
            case SSLException tls -> TlsFailures.of(tls, server);
            case SocketTimeoutException late -> new Failure.TimedOut(server, passed(late, config.limits()));
            case InterruptedIOException late ->
                new Failure.TimedOut(server, config.limits().call());
            case ConnectException refused -> refused(refused, config);
            case NoRouteToHostException refused -> new Failure.Refused(server, "no route to host");
            case PortUnreachableException refused -> new Failure.Refused(server, "port unreachable");
            case ProtocolException broken
            when says(broken).contains("unexpected end of stream") ->
                new Failure.Interrupted(server, "the answer ended early");
            case ProtocolException strange -> new Failure.NotUnderstood(address, "not HTTP");
            case IOException broken when isDamage(broken) -> new Failure.NotUnderstood(address, "damaged compression");
            case EOFException broken -> new Failure.Interrupted(server, "the answer ended early");
            default -> new Failure.Interrupted(server, plain(e));
        };
    }

    /// Okio tells of a wrong header or checksum by a comparison, of the content by the inflater's own exception.
    private static boolean isDamage(IOException e) {
        return e instanceof ZipException
                || e.getCause() instanceof DataFormatException
                || says(e).contains(" != expected 0x");
    }

    private static Failure refused(ConnectException e, HttpConfig config) {
        return new Failure.Refused(
                connectedTo(config), config.proxy() == null ? reason(e) : reason(e) + ", by the proxy");
    }

    /// Behind a proxy, it is the proxy that was to be connected to.
    static String connectedTo(HttpConfig config) {
        HttpProxy proxy = config.proxy();
        return proxy == null ? config.target() : "http://" + proxy.host() + ":" + proxy.port();
    }

    /// OkHttp tells what a proxy said to `CONNECT` in words alone.
    private static boolean noTunnel(IOException e) {
        return NO_TUNNEL.matcher(says(e)).find() || says(e).equals(NO_PROXY_CREDENTIALS);
    }

    private static Failure tunnel(IOException e, HttpConfig config) {
        HttpProxy proxy = config.proxy();
        Failure.Credentials credentials = proxy == null || proxy.auth() instanceof Auth.None
                ? Failure.Credentials.NONE
                : Failure.Credentials.GIVEN;
        Matcher status = NO_TUNNEL.matcher(says(e));
        return status.find() && !status.group(1).equals("407")
                ? new Failure.BadStatus(
                        connectedTo(config),
                        Integer.parseInt(status.group(1)),
                        "the proxy opens no tunnel to " + config.host())
                : new Failure.NotAuthorised(connectedTo(config), 407, "", credentials);
    }

    private static String host(HttpConfig config) {
        HttpProxy proxy = config.proxy();
        return proxy == null ? config.host() : proxy.host();
    }

    private static Duration passed(IOException e, Limits limits) {
        return says(e).contains("connect") ? limits.connect() : limits.read();
    }

    private static String reason(ConnectException e) {
        return says(e).contains("unreachable") ? "network unreachable" : "connection refused";
    }

    private static String plain(IOException e) {
        String says = says(e);
        if (says.contains("unexpected end of stream")) {
            return "the connection was closed without an answer";
        }
        if (says.contains("reset")) {
            return "connection reset";
        }
        return says.contains("pipe") ? "broken pipe" : "the connection was lost";
    }

    private static String says(IOException e) {
        String message = e.getMessage();
        return message == null ? "" : message.toLowerCase(Locale.ROOT);
    }
}
