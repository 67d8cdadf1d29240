package dev.pharos.app;

import dev.pharos.ui.shell.WindowControls;
import java.util.List;

/// Of a window that has no other environment and never changes its look.
record NoControls(List<String> environments) implements WindowControls {
    @Override
    public void open(String environment) {}

    @Override
    public void nextTheme() {}

    @Override
    public void nextLanguage() {}
}
