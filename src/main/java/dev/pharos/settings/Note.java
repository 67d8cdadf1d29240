package dev.pharos.settings;

import java.util.UUID;

/// What a user wrote at a moment of an environment, to be seen on its charts.
///
/// @param id   stays the same; two programs that save the same settings tell notes apart by it
/// @param time in milliseconds since the epoch
/// @param text one line of at most [#LONGEST] characters
public record Note(String id, long time, String text, Kind kind) {
    /// In characters.
    public static final int LONGEST = 200;

    /// What it is about.
    public enum Kind {
        /// Anything.
        NOTE,
        /// Something new went into service.
        DEPLOY
    }

    public Note {
        if (id.isBlank() || !isText(text)) {
            throw new IllegalArgumentException("a note needs an id and one line of text");
        }
    }

    /// A new one.
    public static Note of(long time, String text, Kind kind) {
        return new Note(UUID.randomUUID().toString(), time, text.strip(), kind);
    }

    /// Whether a note can say so.
    public static boolean isText(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(letter -> Character.getType(letter) == Character.CONTROL);
    }
}
