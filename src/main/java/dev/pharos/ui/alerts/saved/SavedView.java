package dev.pharos.ui.alerts.saved;

import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A look at the alerts that has a name.
///
/// @param states those that are listed
public record SavedView(String name, String filter, Set<AlertState> states, Grouping grouping) {
    private static final int PARTS = 4;

    public SavedView {
        states = Collections.unmodifiableSet(
                states.isEmpty() ? EnumSet.noneOf(AlertState.class) : EnumSet.copyOf(states));
    }

    SavedView named(String other) {
        return new SavedView(other, filter, states, grouping);
    }

    /// As settings write it: a word without spaces.
    String written() {
        return String.join(
                ":",
                encoded(name),
                encoded(filter),
                states.stream().map(AlertState::name).collect(Collectors.joining(",")),
                grouping.written());
    }

    /// Empty where it is none.
    static Optional<SavedView> read(String written) {
        List<String> parts = Arrays.asList(written.split(":", -1));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        Set<String> named = Set.copyOf(Arrays.asList(parts.get(2).split(",", -1)));
        Set<AlertState> states = Arrays.stream(AlertState.values())
                .filter(state -> named.contains(state.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AlertState.class)));
        try {
            return Optional.of(
                    new SavedView(decoded(parts.get(0)), decoded(parts.get(1)), states, Grouping.read(parts.get(3))));
        } catch (IllegalArgumentException e) {
            // Written by hand, or by nobody.
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
