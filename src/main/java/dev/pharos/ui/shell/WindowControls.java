package dev.pharos.ui.shell;

import java.util.List;

/// What the window can be asked for that reaches beyond what it shows now.
public interface WindowControls {
    /// The names of all environments.
    List<String> environments();

    /// Leaves the present environment and opens another.
    void open(String environment);

    void nextTheme();

    void nextLanguage();
}
