package dev.pharos.alerts.route;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// YAML as plain lists, maps and texts (every scalar is one: `match: {code: 010}` means those three characters), where
/// it is small and shallow enough to be a configuration. It is what a server sent: it must not cost more than it is
/// long.
final class YamlText {
    /// A configuration of thousands of routes is shorter.
    private static final int CHARACTERS = 4_000_000;

    private static final int DEPTH = 100;
    /// Aliases of lists and maps: a chain of them grows without end.
    private static final int ALIASES = 50;

    private YamlText() {}

    static @Nullable Object read(String text) throws UnreadableConfiguration {
        if (text.length() > CHARACTERS) {
            throw new UnreadableConfiguration("a configuration of more than " + CHARACTERS + " characters");
        }
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(CHARACTERS)
                .setMaxAliasesForCollections(ALIASES)
                .setAllowRecursiveKeys(false)
                .setSchema(new FailsafeSchema())
                .build();
        try {
            checkDepth(text, settings);
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new UnreadableConfiguration("not YAML: " + firstLine(e));
        }
    }

    /// Events come one by one, whatever their depth; what reads a value of them calls itself.
    private static void checkDepth(String text, LoadSettings settings) throws UnreadableConfiguration {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                default -> {}
            }
            if (depth > DEPTH) {
                throw new UnreadableConfiguration("a configuration nested more than " + DEPTH + " levels deep");
            }
        }
    }

    private static String firstLine(YamlEngineException e) {
        String message = e.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
