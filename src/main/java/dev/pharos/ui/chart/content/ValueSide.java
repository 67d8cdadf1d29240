package dev.pharos.ui.chart.content;

/// Which of two value axes a line belongs to.
public enum ValueSide {
    LEFT,
    RIGHT
}
