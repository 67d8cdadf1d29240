package dev.pharos.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colour tokens of a theme for what is drawn by hand, read from the same stylesheet that CSS uses: a colour
/// stands in one place only.
public final class Palette {
    /// The number of series colours; further series start again.
    public static final int SERIES = 12;

    private static final Pattern TOKEN = Pattern.compile("(-ph-[a-z0-9-]+)\\s*:\\s*(#[0-9a-fA-F]{3,8})\\s*;");

    private final Map<String, Color> colours;

    private Palette(Map<String, Color> colours) {
        this.colours = Map.copyOf(colours);
    }

    static Palette read(String stylesheet) {
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(stylesheet), stylesheet)) {
            Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Color> colours = new HashMap<>();
            while (token.find()) {
                colours.put(token.group(1), Color.web(token.group(2)));
            }
            return new Palette(colours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The colour of a token, e.g. `ok` for `-ph-ok`.
    ///
    /// @throws IllegalArgumentException where the theme lacks it
    public Color get(String token) {
        Color colour = colours.get("-ph-" + token);
        if (colour == null) {
            throw new IllegalArgumentException("no colour token -ph-" + token);
        }
        return colour;
    }

    /// The colour of the n-th series, counted from 0.
    public Color series(int index) {
        return get("series-" + (Math.floorMod(index, SERIES) + 1));
    }
}
