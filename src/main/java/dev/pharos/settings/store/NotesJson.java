package dev.pharos.settings.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pharos.settings.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Notes as JSON and back.
final class NotesJson {
    private NotesJson() {}

    static void write(Map<String, List<Note>> notes, ObjectNode tree) {
        // Sorted, so that the file changes only where something changed.
        new TreeMap<>(notes).forEach((environment, written) -> {
            ArrayNode list = tree.putArray(environment);
            written.forEach(note -> list.addObject()
                    .put("id", note.id())
                    .put("timeMillis", note.time())
                    .put("kind", Fields.name(note.kind()))
                    .put("text", note.text()));
        });
    }

    static Map<String, List<Note>> read(JsonNode tree) {
        Map<String, List<Note>> notes = new HashMap<>();
        tree.fieldNames().forEachRemaining(environment -> {
            List<Note> written = new ArrayList<>();
            for (JsonNode note : Fields.array(tree, environment)) {
                written.add(new Note(
                        Fields.text(note, "id"),
                        Fields.whole(note, "timeMillis"),
                        Fields.text(note, "text"),
                        Fields.constant(note, "kind", Note.Kind.NOTE)));
            }
            notes.put(environment, written);
        });
        return notes;
    }
}
