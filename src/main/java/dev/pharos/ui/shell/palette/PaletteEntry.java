package dev.pharos.ui.shell.palette;

import org.kordamp.ikonli.feather.Feather;

/// Something the palette leads to.
///
/// @param title what is matched and shown
/// @param kind  what it is: a page, an instance, a time range; shown and matched, at a lower rank
/// @param keys  its key, or empty
public record PaletteEntry(Feather icon, String title, String kind, String keys, Runnable run) {}
