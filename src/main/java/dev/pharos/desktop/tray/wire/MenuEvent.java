package dev.pharos.desktop.tray.wire;

import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// `(isvu)`: what happened to an entry, as `clicked`.
public final class MenuEvent extends Struct {
    @Position(0)
    public final int id;

    @Position(1)
    public final String what;

    @Position(2)
    public final Variant<?> data;

    @Position(3)
    public final UInt32 time;

    public MenuEvent(int id, String what, Variant<?> data, UInt32 time) {
        this.id = id;
        this.what = what;
        this.data = data;
        this.time = time;
    }
}
