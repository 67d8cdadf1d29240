package dev.pharos.ui.chart.export;

import java.util.Locale;

/// What a chart can be saved as.
public enum Format {
    PNG,
    SVG,
    CSV;

    /// As names of files end, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
