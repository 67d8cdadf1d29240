package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.export.Format;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the user where a file goes.
public interface SaveDialog {
    /// Returns once they have decided; nothing where they thought better of it. On the FX thread.
    ///
    /// @param owner the window that it belongs to
    /// @param name  to begin with
    Optional<Path> ask(@Nullable Window owner, String name, Format format);
}
