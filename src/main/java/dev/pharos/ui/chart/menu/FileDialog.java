package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.export.Format;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.theme.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialog. It begins in the folder that was chosen last, whichever chart that was for.
public final class FileDialog implements SaveDialog {
    private static final String FOLDER = "chart.export.folder";

    private final Messages words = Messages.of(FileDialog.class);
    private final ViewMemory memory;
    private final String title;

    /// For a chart.
    public FileDialog(ViewMemory memory) {
        this(memory, Messages.of(FileDialog.class).get("dialog.title"));
    }

    /// @param title what is to be saved
    public FileDialog(ViewMemory memory, String title) {
        this.memory = memory;
        this.title = title;
    }

    @Override
    public Optional<Path> ask(@Nullable Window owner, String name, Format format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("dialog." + format.name()), "*." + format.extension()));
        // A folder that is gone makes the dialog throw on some systems.
        memory.recall(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        chosen.map(Path::getParent).ifPresent(folder -> memory.remember(FOLDER, folder.toString()));
        return chosen;
    }
}
