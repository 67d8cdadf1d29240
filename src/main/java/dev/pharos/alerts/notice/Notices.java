package dev.pharos.alerts.notice;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.watch.AlertEvent;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns what happened into what a person is told of it. Asked after each board, also where nothing happened: what was
/// held back is told then. Of one thread.
///
/// - One notice for one thing, and nothing of what rules let be; of heartbeats, which fire as long as all is well,
///   nothing ever.
/// - More at once than a person reads is folded, one notice for each rule; a storm that goes on updates its notice.
/// - Where a silence of several alerts ends, that is one notice.
/// - What happened while nobody was to be disturbed is one notice afterwards.
public final class Notices {
    private final Map<Notice.Kind, Storm> storms = new EnumMap<>(Notice.Kind.class);
    private final Swallowed swallowed = new Swallowed();

    public Notices() {
        for (Notice.Kind kind : Notice.Kind.values()) {
            storms.put(kind, new Storm(kind));
        }
    }

    /// What is to be told now.
    ///
    /// @param events of one board
    /// @param now    by the clock on the wall
    public List<Notice> of(List<AlertEvent> events, NoticeRules rules, ZonedDateTime now) {
        NoticeRules.Hush hush = rules.hush(now);
        List<Notice> notices = new ArrayList<>();
        Map<Notice.Kind, List<Telling>> tellings = new EnumMap<>(Notice.Kind.class);
        Map<String, List<Telling>> ended = new LinkedHashMap<>();
        for (AlertEvent event : events) {
            switch (event) {
                case AlertEvent.Standing(List<JoinedAlert> alerts, long _) -> stand(alerts, rules, hush, now, notices);
                case AlertEvent.Fired(String key, JoinedAlert alert, long _) ->
                    tell(new Telling(Notice.Kind.FIRED, key, alert, isHeard(alert, rules)), rules, hush, now, tellings);
                case AlertEvent.Resolved(String key, JoinedAlert alert, long _) -> {
                    boolean untold = swallowed.over(key);
                    if (!untold && rules.resolved() && isOpen(alert)) {
                        tell(new Telling(Notice.Kind.RESOLVED, key, alert, false), rules, hush, now, tellings);
                    }
                }
                case AlertEvent.SilenceEnded(String key, JoinedAlert alert, var silence, long _) -> {
                    Map<Notice.Kind, List<Telling>> told = new EnumMap<>(Notice.Kind.class);
                    tell(
                            new Telling(Notice.Kind.SILENCE_ENDED, key, alert, isHeard(alert, rules)),
                            rules,
                            hush,
                            now,
                            told);
                    String id = silence.map(Silence::id).orElse("");
                    told.values()
                            .forEach(each -> ended.computeIfAbsent(id, _ -> new ArrayList<>())
                                    .addAll(each));
                }
            }
        }
        ended.forEach((id, of) -> {
            if (of.size() > 1 && !id.isEmpty()) {
                notices.add(Telling.folded(
                        Notice.Kind.SILENCE_ENDED + "/" + id, common(of), of, of.size(), Telling.isHeard(of)));
            } else {
                tellings.computeIfAbsent(Notice.Kind.SILENCE_ENDED, _ -> new ArrayList<>())
                        .addAll(of);
            }
        });
        storms.forEach((kind, storm) -> notices.addAll(storm.told(
                tellings.getOrDefault(kind, List.of()),
                rules.storm(),
                now.toInstant().toEpochMilli())));
        if (hush == NoticeRules.Hush.NONE && !swallowed.isEmpty()) {
            notices.addFirst(swallowed.told(now.toInstant()));
        }
        return notices;
    }

    private static boolean isWanted(JoinedAlert alert, NoticeRules rules) {
        return !alert.isHeartbeat() && rules.attention(alert.severity()) != NoticeRules.Attention.OFF;
    }

    private static boolean isHeard(JoinedAlert alert, NoticeRules rules) {
        return rules.attention(alert.severity()) == NoticeRules.Attention.SOUND;
    }

    /// Whether nothing kept it quiet at its end.
    private static boolean isOpen(JoinedAlert alert) {
        return alert.state() == AlertState.FIRING;
    }

    private void tell(
            Telling telling,
            NoticeRules rules,
            NoticeRules.Hush hush,
            ZonedDateTime now,
            Map<Notice.Kind, List<Telling>> told) {
        JoinedAlert alert = telling.alert();
        if (!isWanted(alert, rules)) {
            return;
        }
        if (!hush.holdsBack(alert.severity())) {
            told.computeIfAbsent(telling.kind(), _ -> new ArrayList<>()).add(telling);
        } else if (telling.kind() == Notice.Kind.RESOLVED) {
            swallowed.resolved(alert, now.toInstant());
        } else {
            swallowed.fired(telling.key(), alert, now.toInstant());
        }
    }

    private void stand(
            List<JoinedAlert> alerts,
            NoticeRules rules,
            NoticeRules.Hush hush,
            ZonedDateTime now,
            List<Notice> notices) {
        List<JoinedAlert> told = new ArrayList<>();
        for (JoinedAlert alert : alerts) {
            if (!isWanted(alert, rules)) {
                continue;
            }
            if (hush.holdsBack(alert.severity())) {
                swallowed.fired(alert.fingerprint(), alert, now.toInstant());
            } else {
                told.add(alert);
            }
        }
        if (!told.isEmpty()) {
            notices.add(new Notice.Standing(Telling.shown(told), told.size(), Telling.worst(told)));
        }
    }

    /// The name of the rule of all of them; empty where they are of several.
    private static String common(List<Telling> tellings) {
        String first = tellings.getFirst().alert().name();
        return tellings.stream().allMatch(each -> each.alert().name().equals(first)) ? first : "";
    }
}
