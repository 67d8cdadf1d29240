package dev.pharos.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Everything that is kept between two runs, secrets apart.
///
/// @param environments in the order in which the user sees them; ids are unique
/// @param notes        what the user wrote, by the ids of the environments
public record Settings(List<Environment> environments, Preferences preferences, Map<String, List<Note>> notes) {
    public static final Settings DEFAULT = new Settings(List.of(), Preferences.DEFAULT);

    public Settings {
        environments = List.copyOf(environments);
        notes = notes.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
        long ids = environments.stream().map(Environment::id).distinct().count();
        if (ids != environments.size()) {
            throw new IllegalArgumentException("two environments with one id");
        }
    }

    /// Without notes.
    public Settings(List<Environment> environments, Preferences preferences) {
        this(environments, preferences, Map.of());
    }

    public Optional<Environment> environment(String id) {
        return environments.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// By the name that the user gave, ignoring case where no name is exactly so.
    public Optional<Environment> named(String name) {
        return environments.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .or(() -> environments.stream()
                        .filter(e -> e.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /// What a window opens that was told nothing: the environment that was open last, else the first.
    public Optional<Environment> first() {
        return preferences
                .lastEnvironment()
                .flatMap(this::environment)
                .or(() -> environments.stream().findFirst());
    }

    /// With the environment in the place of the one with its id, or at the end.
    public Settings with(Environment environment) {
        List<Environment> changed = new ArrayList<>(environments);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(environment.id())) {
                changed.set(i, environment);
                return new Settings(changed, preferences, notes);
            }
        }
        changed.add(environment);
        return new Settings(changed, preferences, notes);
    }

    /// Without the environment and all that speaks of it.
    public Settings without(String environmentId) {
        Map<String, List<Note>> others = new HashMap<>(notes);
        others.remove(environmentId);
        return new Settings(
                environments.stream().filter(e -> !e.id().equals(environmentId)).toList(),
                preferences.without(environmentId),
                others);
    }

    public Settings with(UnaryOperator<Preferences> change) {
        return new Settings(environments, change.apply(preferences), notes);
    }

    /// What was written of an environment.
    public List<Note> notes(String environmentId) {
        return notes.getOrDefault(environmentId, List.of());
    }

    public Settings with(String environmentId, Note note) {
        List<Note> more = new ArrayList<>(notes(environmentId));
        more.add(note);
        return noted(environmentId, more);
    }

    public Settings without(String environmentId, Note note) {
        return noted(
                environmentId,
                notes(environmentId).stream()
                        .filter(each -> !each.id().equals(note.id()))
                        .toList());
    }

    private Settings noted(String environmentId, List<Note> now) {
        Map<String, List<Note>> changed = new HashMap<>(notes);
        changed.put(environmentId, now);
        return new Settings(environments, preferences, changed);
    }
}
