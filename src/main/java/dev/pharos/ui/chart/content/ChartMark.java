package dev.pharos.ui.chart.content;

import dev.pharos.settings.Note;

/// A moment that a line through the plot and a flag above it name.
///
/// @param time in milliseconds since the epoch
public record ChartMark(long time, String text, Kind kind) {
    /// What a user wrote.
    public static ChartMark of(Note note) {
        return new ChartMark(
                note.time(),
                note.text(),
                switch (note.kind()) {
                    case NOTE -> Kind.NOTE;
                    case DEPLOY -> Kind.DEPLOY;
                });
    }

    public enum Kind {
        /// What a user wrote.
        NOTE("subtle"),
        /// Something new went into service.
        DEPLOY("info"),
        /// Where a recording begins or ends, or what was marked while it ran.
        RECORDING("recording");

        private final String token;

        Kind(String token) {
            this.token = token;
        }

        /// The colour token that it is drawn with.
        public String token() {
            return token;
        }
    }
}
