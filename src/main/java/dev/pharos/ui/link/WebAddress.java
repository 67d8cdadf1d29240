package dev.pharos.ui.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address that is safe to hand to a browser: `http` or `https`, with a host, without credentials.
public final class WebAddress {
    /// Longer ones are no addresses that somebody wrote.
    private static final int LONGEST = 2_000;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern SOMEWHERE = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'`{}|\\\\^]+");
    private static final String AFTER = ".,;:!?]";

    private final URI address;

    private WebAddress(URI address) {
        this.address = address;
    }

    /// Empty where a text is anything else.
    public static Optional<WebAddress> of(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(stripped);
            boolean safe = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
            return safe ? Optional.of(new WebAddress(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Those in a text, each once. A full stop or a bracket that ends the
    /// sentence is no part of one.
    public static List<WebAddress> in(String text) {
        Set<String> seen = new LinkedHashSet<>();
        Matcher matcher = SOMEWHERE.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            while (endsSentence(found)) {
                found = found.substring(0, found.length() - 1);
            }
            seen.add(found);
        }
        List<WebAddress> all = new ArrayList<>();
        seen.forEach(each -> of(each).ifPresent(all::add));
        return all;
    }

    private static boolean endsSentence(String found) {
        char last = found.charAt(found.length() - 1);
        return last == ')' ? found.indexOf('(') < 0 : AFTER.indexOf(last) >= 0;
    }

    /// As a browser takes it: of ASCII alone.
    public String text() {
        return address.toASCIIString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress that && that.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
