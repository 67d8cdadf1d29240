package dev.pharos.settings.store;

import dev.pharos.settings.Settings;
import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The file of the settings: what is in it, and what may be done to it. Nothing in it is ever lost: what cannot be
/// understood is moved aside, what cannot be read is left alone.
final class SettingsFile {
    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final PrivateFile file;
    private final SettingsJson json;
    private final InstantSource clock;

    SettingsFile(PrivateFile file, SettingsJson json, InstantSource clock) {
        this.file = file;
        this.json = json;
        this.clock = clock;
    }

    /// What reading or saving came to.
    ///
    /// @param settings what is in the file now; empty where it could not be had or there is none
    /// @param problem  what the user has to know
    record Load(Optional<Settings> settings, Optional<SettingsProblem> problem) {
        static final Load NOTHING = new Load(Optional.empty(), Optional.empty());

        static Load of(Settings settings) {
            return new Load(Optional.of(settings), Optional.empty());
        }

        static Load failed(SettingsProblem problem) {
            return new Load(Optional.empty(), Optional.of(problem));
        }

        Load noting(Optional<SettingsProblem> other) {
            return problem.isPresent() ? this : new Load(settings, other);
        }
    }

    /// @param known what is known already: it stands for what cannot be understood in a file of which the rest can
    Load load(Settings known) {
        try {
            Optional<byte[]> content = file.read();
            if (content.isEmpty()) {
                return Load.NOTHING;
            }
            return switch (json.read(content.get())) {
                case SettingsJson.Reading.Good(Settings settings) -> Load.of(settings);
                case SettingsJson.Reading.Newer(int version) -> newer(version);
                // Under the lock and read again: another program may be moving it aside, or writing a good one, just
                // now.
                case SettingsJson.Reading.Bad _, SettingsJson.Reading.Part _ ->
                    file.locked(() -> loadOrSetAside(known));
            };
        } catch (IOException e) {
            return Load.failed(new SettingsProblem.Unreadable(file.path(), PrivateFile.reason(e)));
        }
    }

    /// Merges what changed here, from `base` to `ours`, into the file.
    Load save(Settings base, Settings ours) {
        try {
            return file.locked(() -> {
                Load load = loadOrSetAside(ours);
                if (load.problem().filter(SettingsFile::forbidsWriting).isPresent()) {
                    return load;
                }
                Settings merged = SettingsMerge.of(base, ours, load.settings().orElse(base));
                file.write(json.write(merged));
                return Load.of(merged).noting(load.problem());
            });
        } catch (IOException e) {
            return Load.failed(new SettingsProblem.NotSaved(file.path(), PrivateFile.reason(e)));
        }
    }

    private static boolean forbidsWriting(SettingsProblem problem) {
        return switch (problem) {
            case SettingsProblem.Corrupt _, SettingsProblem.PartlyCorrupt _ -> false;
            case SettingsProblem.Unreadable _, SettingsProblem.Newer _, SettingsProblem.NotSaved _ -> true;
        };
    }

    /// Only under the lock.
    private Load loadOrSetAside(Settings known) throws IOException {
        Optional<byte[]> content;
        try {
            content = file.read();
        } catch (IOException e) {
            return Load.failed(new SettingsProblem.Unreadable(file.path(), PrivateFile.reason(e)));
        }
        if (content.isEmpty()) {
            return Load.NOTHING;
        }
        return switch (json.read(content.get())) {
            case SettingsJson.Reading.Good(Settings settings) -> Load.of(settings);
            case SettingsJson.Reading.Newer(int version) -> newer(version);
            case SettingsJson.Reading.Part(Settings rest, String reason) -> {
                Path copy = file.keepCopy(content.get(), suffix());
                Settings whole =
                        rest.with(each -> each.withNotices(known.preferences().notices()));
                file.write(json.write(whole));
                yield new Load(
                        Optional.of(whole), Optional.of(new SettingsProblem.PartlyCorrupt(file.path(), copy, reason)));
            }
            case SettingsJson.Reading.Bad(String reason) -> {
                Path aside = file.setAside(suffix());
                yield Load.failed(new SettingsProblem.Corrupt(file.path(), aside, reason));
            }
        };
    }

    private String suffix() {
        return ".corrupt-" + ASIDE.format(clock.instant());
    }

    private Load newer(int version) {
        return Load.failed(new SettingsProblem.Newer(file.path(), version));
    }
}
