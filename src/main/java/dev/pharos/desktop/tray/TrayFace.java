package dev.pharos.desktop.tray;

/// What the sign says.
///
/// @param count   of how many things; 0 shows no number
/// @param tooltip in the user's language, with the words for what the mark says by shape and colour
public record TrayFace(Mark worst, int count, String tooltip) {
    /// How bad the worst of it is: a shape and a colour each, those of the window's own dots.
    public enum Mark {
        /// A disc.
        OK,
        /// A square.
        INFO,
        /// A triangle.
        WARNING,
        /// A diamond.
        CRITICAL,
        /// A ring: nobody knows.
        UNKNOWN
    }

    /// The number on the mark.
    String number() {
        return count <= 0 ? "" : count > 9 ? "9+" : Integer.toString(count);
    }
}
