package dev.pharos.settings.store;

import java.nio.file.Path;

/// What was wrong with the settings file. The interface tells the user, [#describe()] is one English line for the
/// command line and the log.
public sealed interface SettingsProblem {
    Path file();

    String describe();

    /// It could not be read as settings. It lies untouched at `keptAs`; the program started from the defaults.
    record Corrupt(Path file, Path keptAs, String reason) implements SettingsProblem {
        @Override
        public String describe() {
            return file + " cannot be understood (" + reason + ") and is kept as " + keptAs;
        }
    }

    /// What it says of alert notices could not be understood, all else could. A copy of it lies at `keptAs`; those are
    /// as they were, or by default.
    record PartlyCorrupt(Path file, Path keptAs, String reason) implements SettingsProblem {
        @Override
        public String describe() {
            return file + " says of notices what cannot be understood (" + reason + ") and is kept as " + keptAs;
        }
    }

    /// The system does not let it be read. The file is left alone: changes last until the program ends.
    record Unreadable(Path file, String reason) implements SettingsProblem {
        @Override
        public String describe() {
            return file + " cannot be read (" + reason + "): changes are not saved";
        }
    }

    /// A newer Pharos wrote it. The file is left alone: changes last until the program ends.
    record Newer(Path file, int version) implements SettingsProblem {
        @Override
        public String describe() {
            return file + " was written by a newer Pharos (version " + version + "): changes are not saved";
        }
    }

    /// It could not be written: no permission, a full disk. The change is kept in memory and tried again.
    record NotSaved(Path file, String reason) implements SettingsProblem {
        @Override
        public String describe() {
            return file + " could not be saved (" + reason + ")";
        }
    }
}
