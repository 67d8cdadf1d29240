package dev.pharos.settings.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Settings as JSON and back.
final class SettingsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Migrations migrations;

    SettingsJson(Migrations migrations) {
        this.migrations = migrations;
    }

    /// What a file turned out to be.
    sealed interface Reading {
        record Good(Settings settings) implements Reading {}

        /// All but what is told of alerts, which is as it is by default.
        record Part(Settings settings, String reason) implements Reading {}

        record Newer(int version) implements Reading {}

        record Bad(String reason) implements Reading {}
    }

    byte[] write(Settings settings) {
        ObjectNode tree = MAPPER.createObjectNode().put(Migrations.VERSION, migrations.present());
        ArrayNode environments = tree.putArray("environments");
        settings.environments().forEach(environment -> EnvironmentJson.write(environment, environments.addObject()));
        PreferencesJson.write(settings.preferences(), tree.putObject("preferences"));
        NotesJson.write(settings.notes(), tree.putObject("notes"));
        return (tree.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    Reading read(byte[] content) {
        try {
            return MAPPER.readTree(content) instanceof ObjectNode tree ? read(tree) : new Reading.Bad("not an object");
        } catch (JsonProcessingException e) {
            return new Reading.Bad("not JSON" + where(e));
        } catch (IOException e) {
            return new Reading.Bad(String.valueOf(e.getMessage()));
        }
    }

    private Reading read(ObjectNode tree) {
        JsonNode version = tree.path(Migrations.VERSION);
        if (!version.isInt() || version.intValue() < 1) {
            return new Reading.Bad("no version");
        }
        if (version.intValue() > migrations.present()) {
            return new Reading.Newer(version.intValue());
        }
        try {
            migrations.apply(tree);
            List<Environment> environments = new ArrayList<>();
            for (JsonNode environment : Fields.array(tree, "environments")) {
                environments.add(EnvironmentJson.read(environment));
            }
            List<String> broken = new ArrayList<>();
            Settings settings = new Settings(
                    environments,
                    PreferencesJson.read(Fields.object(tree, "preferences"), broken::add),
                    NotesJson.read(Fields.object(tree, "notes")));
            return broken.isEmpty()
                    ? new Reading.Good(settings)
                    : new Reading.Part(settings, String.join(", ", broken));
        } catch (IllegalArgumentException e) {
            return new Reading.Bad(String.valueOf(e.getMessage()));
        }
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
