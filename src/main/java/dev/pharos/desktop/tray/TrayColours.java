package dev.pharos.desktop.tray;

/// The colours of the sign: those of the theme `dark.css`, since the sign brings its own dark ground along, whatever
/// colour the panel has. They stand here again because the panel is drawn without JavaFX; a test compares them.
final class TrayColours {
    static final int GROUND = 0xff131920;
    static final int LIGHTHOUSE = 0xffe6ebf1;
    static final int OK = 0xff41bf66;
    static final int INFO = 0xff62adff;
    static final int WARNING = 0xffe6a723;
    static final int CRITICAL = 0xffff746b;
    static final int UNKNOWN = 0xff8692a0;

    private TrayColours() {}

    static int of(TrayFace.Mark mark) {
        return switch (mark) {
            case OK -> OK;
            case INFO -> INFO;
            case WARNING -> WARNING;
            case CRITICAL -> CRITICAL;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
