package dev.pharos.settings.store;

import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Note;
import dev.pharos.settings.Preferences;
import dev.pharos.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings together what two running programs made of the same settings: each environment, preference and view memory is
/// taken from whoever changed it; where both did, from us, who save later.
final class SettingsMerge {
    private final Settings base;
    private final Settings ours;
    private final Settings theirs;

    private SettingsMerge(Settings base, Settings ours, Settings theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// @param base   what both started from
    /// @param ours   what we made of it
    /// @param theirs what is in the file now
    static Settings of(Settings base, Settings ours, Settings theirs) {
        if (theirs.equals(base) || theirs.equals(ours)) {
            return ours;
        }
        SettingsMerge merge = new SettingsMerge(base, ours, theirs);
        return new Settings(merge.environments(), merge.preferences(), merge.notes());
    }

    private List<Environment> environments() {
        List<Environment> merged = new ArrayList<>();
        for (Environment our : ours.environments()) {
            boolean untouched = base.environment(our.id()).equals(Optional.of(our));
            if (untouched) {
                theirs.environment(our.id()).ifPresent(merged::add);
            } else {
                merged.add(our);
            }
        }
        for (Environment their : theirs.environments()) {
            boolean known = base.environment(their.id()).isPresent()
                    || ours.environment(their.id()).isPresent();
            if (!known) {
                merged.add(their);
            }
        }
        return merged;
    }

    /// What either wrote and neither removed.
    private Map<String, List<Note>> notes() {
        Map<String, List<Note>> merged = new HashMap<>();
        Set<String> environments = new HashSet<>(theirs.notes().keySet());
        environments.addAll(ours.notes().keySet());
        for (String environment : environments) {
            Set<Note> was = new HashSet<>(base.notes(environment));
            Set<Note> our = new HashSet<>(ours.notes(environment));
            Set<Note> all = new LinkedHashSet<>(theirs.notes(environment));
            all.removeIf(note -> was.contains(note) && !our.contains(note));
            ours.notes(environment).stream().filter(note -> !was.contains(note)).forEach(all::add);
            merged.put(environment, List.copyOf(all));
        }
        return merged;
    }

    private Preferences preferences() {
        Preferences was = base.preferences();
        Preferences our = ours.preferences();
        Preferences their = theirs.preferences();
        Appearance wasLook = was.appearance();
        Appearance ourLook = our.appearance();
        Appearance theirLook = their.appearance();
        return new Preferences(
                new Appearance(
                        pick(wasLook.theme(), ourLook.theme(), theirLook.theme()),
                        pick(wasLook.language(), ourLook.language(), theirLook.language()),
                        pick(wasLook.zone(), ourLook.zone(), theirLook.zone()),
                        pick(wasLook.motion(), ourLook.motion(), theirLook.motion())),
                pick(was.refresh(), our.refresh(), their.refresh()),
                pick(was.window(), our.window(), their.window()),
                pick(was.lastEnvironment(), our.lastEnvironment(), their.lastEnvironment()),
                notices(was.notices(), our.notices(), their.notices()),
                views(was.views(), our.views(), their.views()));
    }

    private static AlertNotices notices(AlertNotices was, AlertNotices our, AlertNotices their) {
        AlertNotices.Levels wasLevels = was.levels();
        AlertNotices.Levels ourLevels = our.levels();
        AlertNotices.Levels theirLevels = their.levels();
        return new AlertNotices(
                new AlertNotices.Levels(
                        pick(wasLevels.critical(), ourLevels.critical(), theirLevels.critical()),
                        pick(wasLevels.warning(), ourLevels.warning(), theirLevels.warning()),
                        pick(wasLevels.info(), ourLevels.info(), theirLevels.info())),
                pick(was.resolved(), our.resolved(), their.resolved()),
                pick(was.quietHours(), our.quietHours(), their.quietHours()),
                pick(was.doNotDisturb(), our.doNotDisturb(), their.doNotDisturb()),
                pick(was.storm(), our.storm(), their.storm()),
                pick(was.popups(), our.popups(), their.popups()),
                pick(was.closing(), our.closing(), their.closing()));
    }

    private static Map<String, String> views(
            Map<String, String> was, Map<String, String> our, Map<String, String> their) {
        Map<String, String> merged = new HashMap<>(their);
        our.forEach((key, value) -> {
            if (!value.equals(was.get(key))) {
                merged.put(key, value);
            }
        });
        was.keySet().stream().filter(key -> !our.containsKey(key)).forEach(merged::remove);
        return merged;
    }

    private static <T> T pick(T was, T our, T their) {
        return our.equals(was) ? their : our;
    }
}
