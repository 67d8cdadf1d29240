package dev.pharos.ui.page;

/// A key that means something on one page, for the list of keys.
///
/// @param name what it does, in the user's language
/// @param keys as they are printed on them: `/`, `Ctrl+F`
public record PageKey(String name, String keys) {}
