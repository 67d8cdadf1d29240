package dev.pharos.settings;

/// Where the window was, in screen coordinates. Whether that is still on a screen is for the window to see.
public record WindowBounds(double x, double y, double width, double height, Extent extent) {
    public enum Extent {
        NORMAL,
        MAXIMISED
    }

    public WindowBounds {
        if (!Double.isFinite(x)
                || !Double.isFinite(y)
                || !(width > 0 && width < 1e6)
                || !(height > 0 && height < 1e6)) {
            throw new IllegalArgumentException("not the bounds of a window");
        }
    }
}
