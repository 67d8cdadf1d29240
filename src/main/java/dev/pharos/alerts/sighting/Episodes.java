package dev.pharos.alerts.sighting;

import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.series.Labels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the lines of a store come to.
final class Episodes {
    private final Map<Labels, AlertEpisode> on = new LinkedHashMap<>();
    private final List<AlertEpisode> over = new ArrayList<>();
    private long looked;

    /// Of a file's content; how much of that is whole lines is told by [#whole(byte\[\])].
    static Episodes read(byte[] content) {
        Episodes episodes = new Episodes();
        int from = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                Sighting.read(new String(content, from, i - from, StandardCharsets.UTF_8))
                        .ifPresent(episodes::add);
                from = i + 1;
            }
        }
        return episodes;
    }

    /// How many bytes are whole lines: what follows was being written when somebody ended it.
    static int whole(byte[] content) {
        int size = content.length;
        while (size > 0 && content[size - 1] != '\n') {
            size--;
        }
        return size;
    }

    void add(Sighting sighting) {
        switch (sighting.kind()) {
            case BEGAN -> {
                // That the one before ended was lost.
                end(sighting.labels(), Math.min(sighting.time(), looked));
                on.put(
                        sighting.labels(),
                        new AlertEpisode(
                                sighting.labels(),
                                sighting.since(),
                                sighting.time(),
                                AlertEpisode.ON,
                                AlertEpisode.Witness.PHAROS));
            }
            case ENDED -> end(sighting.labels(), sighting.time());
            case LOOKED -> {}
        }
        looked = Math.max(looked, sighting.time());
    }

    private void end(Labels labels, long time) {
        AlertEpisode begun = on.remove(labels);
        if (begun != null) {
            over.add(ended(begun, time));
        }
    }

    private static AlertEpisode ended(AlertEpisode begun, long time) {
        return new AlertEpisode(
                begun.labels(),
                begun.pendingSince(),
                begun.start(),
                Math.max(begun.start(), time),
                AlertEpisode.Witness.PHAROS);
    }

    /// Those that are on, by alert.
    Map<Labels, AlertEpisode> on() {
        return on;
    }

    /// When anybody last looked, in milliseconds since the epoch; 0 where nobody did.
    long looked() {
        return looked;
    }

    List<AlertEpisode> all() {
        List<AlertEpisode> all = new ArrayList<>(over);
        all.addAll(on.values());
        all.sort(AlertEpisode.EARLIEST_FIRST);
        return all;
    }

    /// As far as is known at a time: where nobody looked for long, what was on is so until somebody last did.
    ///
    /// @param patience how long nobody need look
    List<AlertEpisode> known(long time, long patience) {
        List<AlertEpisode> all = all();
        if (time - looked > patience) {
            all.replaceAll(each -> each.isOn() ? ended(each, looked) : each);
        }
        return all;
    }

    /// Forgets what ended before a time.
    void forget(long before) {
        over.removeIf(each -> each.end() < before);
    }

    /// Forgets what ended first.
    void forgetOldest(int count) {
        over.sort(Comparator.comparingLong(AlertEpisode::end));
        over.subList(0, Math.min(count, over.size())).clear();
    }

    int ended() {
        return over.size();
    }

    /// The fewest lines that come to the same.
    List<Sighting> lines() {
        List<Sighting> lines = new ArrayList<>();
        for (AlertEpisode each : all()) {
            lines.add(new Sighting(Sighting.Kind.BEGAN, each.start(), each.pendingSince(), each.labels()));
            if (!each.isOn()) {
                lines.add(new Sighting(Sighting.Kind.ENDED, each.end(), 0, each.labels()));
            }
        }
        if (looked > 0) {
            lines.add(new Sighting(Sighting.Kind.LOOKED, looked, 0, Labels.EMPTY));
        }
        return lines;
    }
}
