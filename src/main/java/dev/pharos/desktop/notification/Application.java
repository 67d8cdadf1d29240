package dev.pharos.desktop.notification;

/// Who shows the popups, as the desktop wants to know it.
///
/// @param desktopEntry the name of the `.desktop` file without its ending: the desktop's settings for popups go by it
/// @param icon         a file's URL, the name of an icon, or empty
public record Application(String name, String desktopEntry, String icon) {}
