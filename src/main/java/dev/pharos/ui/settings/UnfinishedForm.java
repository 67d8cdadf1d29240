package dev.pharos.ui.settings;

import dev.pharos.ui.environment.EnvironmentFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is written in a form of an environment and not kept yet: another look or language makes the page anew, and what
/// was typed has to be there again.
final class UnfinishedForm {
    private String page = "";
    private @Nullable EnvironmentFields fields;

    /// @param select of the page on which it is written
    void hold(String select, EnvironmentFields written) {
        page = select;
        fields = written;
    }

    /// It was kept, or given up.
    void done() {
        fields = null;
    }

    Optional<EnvironmentFields> of(String select) {
        return page.equals(select) ? Optional.ofNullable(fields) : Optional.empty();
    }
}
