package dev.pharos.ui.fleet.cell;

import dev.pharos.fleet.instance.Role;
import dev.pharos.ui.theme.Palette;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A small square in the colour of a replication group: full for a master, hollow for a replica, round for a sentinel.
public final class RoleMark extends Region {
    private static final double SIDE = 10;

    private final Palette palette;

    public RoleMark(Palette palette) {
        this.palette = palette;
        setMinSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
    }

    /// @param colour of the group, -1 for none
    public void show(Role role, int colour) {
        Color of = colour < 0 ? palette.get("muted") : palette.series(colour);
        CornerRadii radii = new CornerRadii(role == Role.SENTINEL ? SIDE / 2 : 2);
        boolean full = role == Role.MASTER;
        setBackground(full ? new Background(new BackgroundFill(of, radii, Insets.EMPTY)) : Background.EMPTY);
        setBorder(
                full
                        ? Border.EMPTY
                        : new Border(new BorderStroke(of, BorderStrokeStyle.SOLID, radii, new BorderWidths(2))));
    }
}
