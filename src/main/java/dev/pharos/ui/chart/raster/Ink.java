package dev.pharos.ui.chart.raster;

/// A colour as the raster blends it: eight bits a channel, not premultiplied.
public record Ink(int red, int green, int blue, int alpha) {
    public Ink {
        if (((red | green | blue | alpha) & ~0xff) != 0) {
            throw new IllegalArgumentException(
                    "channels are 0 to 255: " + red + "," + green + "," + blue + "," + alpha);
        }
    }

    /// As a pixel that lets nothing through.
    int opaque() {
        return 0xff << 24 | red << 16 | green << 8 | blue;
    }

    /// The same colour, `share` (0 to 1) as opaque.
    public Ink times(double share) {
        return new Ink(red, green, blue, (int) Math.round(alpha * Math.clamp(share, 0, 1)));
    }
}
