package dev.pharos.ui.instance;

import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.instance.asked.Answers;
import dev.pharos.ui.instance.asked.EarlierPeriod;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.state.ViewState;
import java.util.List;
import java.util.Map;

/// An instance as it was last known.
///
/// @param goodAt  when that was current, in milliseconds since the epoch
/// @param regions when alerts fired, by what they are about
/// @param answers of the panels, by their keys
/// @param earlier  what they were compared with
/// @param scrolled how far down the page was, from 0 to 1
record InstanceKept(
        InstanceReading reading,
        ViewState state,
        long goodAt,
        Map<String, List<ChartRegion>> regions,
        Map<String, Answers> answers,
        EarlierPeriod.Known earlier,
        double scrolled)
        implements Keepsake {}
