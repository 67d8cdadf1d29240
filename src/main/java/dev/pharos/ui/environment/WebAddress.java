package dev.pharos.ui.environment;

import dev.pharos.settings.Environment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address as people type and paste it: `prometheus:9090`, or what a browser shows.
sealed interface WebAddress {
    Pattern SERVER = Pattern.compile("(?:\\[[^]]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");

    Set<String> REDIS = Set.of("redis", "rediss", "redis-sentinel", "valkey", "valkeys");

    record Good(URI uri) implements WebAddress {}

    record Bad(Problem problem) implements WebAddress {}

    /// Without a scheme it is http. Query and fragment of a pasted page are dropped, so are slashes at the end.
    static WebAddress parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Bad(Problem.MISSING);
        }
        if (!text.contains("://")) {
            text = "http://" + text;
        }
        text = text.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        try {
            URI uri = new URI(text);
            if (Objects.requireNonNullElse(uri.getRawAuthority(), "").contains("@")) {
                return new Bad(Problem.PASSWORD_IN_ADDRESS);
            }
            if (REDIS.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
                return new Bad(Problem.ADDRESS_OF_REDIS);
            }
            return Environment.isWebAddress(uri) && hasPort(uri) ? new Good(uri) : new Bad(Problem.NOT_AN_ADDRESS);
        } catch (URISyntaxException _) {
            return new Bad(text.contains("@") ? Problem.PASSWORD_IN_ADDRESS : Problem.NOT_AN_ADDRESS);
        }
    }

    /// A name for an environment there: its host, with the port where that is not the usual one.
    static String nameOf(URI uri) {
        String server = uri.getRawAuthority().toLowerCase(Locale.ROOT);
        String usual = uri.getScheme().equalsIgnoreCase("https") ? ":443" : ":80";
        return server.endsWith(usual) || server.endsWith(":") ? server.substring(0, server.lastIndexOf(':')) : server;
    }

    /// Read from the authority: a URI tells no port of a host with an underscore or with letters beyond ASCII.
    private static boolean hasPort(URI uri) {
        Matcher server = SERVER.matcher(uri.getRawAuthority());
        if (!server.matches()) {
            return false;
        }
        String port = server.group(1);
        return port == null || (Integer.parseInt(port) > 0 && Integer.parseInt(port) <= 65_535);
    }
}
