package dev.pharos.ui.page;

/// Whether things may move. Pictures and people who asked for calm get everything in its final place at once.
public enum Motion {
    FULL,
    NONE
}
