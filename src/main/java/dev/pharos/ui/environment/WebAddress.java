package dev.pharos.ui.environment;

import dev.pharos.settings.Environment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/// An address as people type and paste it: `prometheus:9090`, or what a browser shows.
sealed interface WebAddress {
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
            return Environment.isWebAddress(uri) && hasPort(uri) ? new Good(uri) : new Bad(Problem.NOT_AN_ADDRESS);
        } catch (URISyntaxException _) {
            return new Bad(text.contains("@") ? Problem.PASSWORD_IN_ADDRESS : Problem.NOT_AN_ADDRESS);
        }
    }

    /// A name for an environment there: its host.
    static String nameOf(URI uri) {
        String host =
                Objects.requireNonNullElse(uri.getHost(), uri.getRawAuthority().replaceFirst(":\\d*$", ""));
        return host.toLowerCase(Locale.ROOT);
    }

    private static boolean hasPort(URI uri) {
        int port = uri.getPort();
        return port != 0 && port <= 65_535 && !uri.getRawAuthority().endsWith(":");
    }
}
