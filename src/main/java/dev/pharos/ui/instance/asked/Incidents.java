package dev.pharos.ui.instance.asked;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import dev.pharos.ui.chart.content.ChartRegion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// When alerts fired, by what they are about: as it was asked last, and as it is known.
public final class Incidents {
    private final Map<RangeQuery, String> asked = new LinkedHashMap<>();
    private final Map<String, List<ChartRegion>> known = new LinkedHashMap<>();

    /// Everything is asked anew.
    public void begin() {
        asked.clear();
    }

    /// What is to be asked.
    ///
    /// @param targets of each the labels that tell apart what the alerts are about
    public RangeQuery query(String about, List<Labels> targets, Step step) {
        RangeQuery query = AlertHistory.query(targets, step);
        asked.put(query, about);
        return query;
    }

    /// Whether an answer is one to what was asked here. What fired is not undone by a server that gives none.
    public boolean take(Answer answer) {
        String about = asked.get(answer.query());
        if (about != null && answer.outcome().isSuccess()) {
            known.put(about, AlertHistory.regions(answer));
        }
        return about != null;
    }

    public List<ChartRegion> of(String about) {
        return known.getOrDefault(about, List.of());
    }

    /// For another page in the place of this one.
    public Map<String, List<ChartRegion>> kept() {
        return Map.copyOf(known);
    }

    public void goOn(Map<String, List<ChartRegion>> kept) {
        known.putAll(kept);
    }
}
