package dev.pharos.ui.shell;

import java.util.ArrayList;
import java.util.List;

/// Remembers what it was asked for.
final class RecordingControls implements WindowControls {
    final List<String> asked = new ArrayList<>();
    private final List<String> environments;

    RecordingControls(List<String> environments) {
        this.environments = environments;
    }

    @Override
    public List<String> environments() {
        return environments;
    }

    @Override
    public void open(String environment) {
        asked.add("open " + environment);
    }

    @Override
    public void nextTheme() {
        asked.add("theme");
    }

    @Override
    public void nextLanguage() {
        asked.add("language");
    }
}
