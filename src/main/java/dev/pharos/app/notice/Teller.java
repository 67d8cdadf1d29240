package dev.pharos.app.notice;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.notice.Notice;
import dev.pharos.alerts.notice.NoticeRules;
import dev.pharos.alerts.notice.Notices;
import dev.pharos.alerts.watch.AlertEvent;
import dev.pharos.alerts.watch.AlertWatch;
import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/// Tells by popups what happens to the alerts of one environment, each thing once. On the watch's thread.
final class Teller {
    private static final String OPEN = "open";
    private static final String SILENCE = "silence";
    private static final String ACKNOWLEDGE = "acknowledge";

    private final AlertWatch watch = new AlertWatch();
    private final Notices notices = new Notices();
    private final NoticeWords words;
    private final Popups popups;
    private final Supplier<NoticeRules> rules;
    private final InstantSource clock;
    private final Front front;
    private int standings;

    /// @param environment its name
    Teller(String environment, Popups popups, Supplier<NoticeRules> rules, InstantSource clock, Front front) {
        this.words = new NoticeWords(environment);
        this.popups = popups;
        this.rules = rules;
        this.clock = clock;
        this.front = front;
    }

    void tell(EnvironmentBoard now) {
        Instant instant = clock.instant();
        List<AlertEvent> events = watch.see(now.board(), instant.toEpochMilli());
        for (AlertEvent event : events) {
            // What stands on the screen no longer holds.
            if (event instanceof AlertEvent.Resolved resolved) {
                popups.close(resolved.key());
            }
        }
        for (Notice notice : notices.of(events, rules.get(), instant.atZone(ZoneId.systemDefault()))) {
            show(notice, now.deeds());
        }
    }

    private void show(Notice notice, AlertDeeds deeds) {
        switch (notice) {
            case Notice.Single single -> {
                boolean over = single.kind() == Notice.Kind.RESOLVED;
                List<Popup.Action> actions = over || single.alert().isOwn()
                        ? List.of(words.action(Popup.CLICKED), words.action(OPEN))
                        : List.of(
                                words.action(Popup.CLICKED),
                                words.action(OPEN),
                                words.action(SILENCE),
                                words.action(ACKNOWLEDGE));
                popups.show(
                        new Popup(
                                single.key(),
                                words.title(single),
                                words.body(single),
                                over ? Popup.Urgency.LOW : urgency(notice),
                                actions,
                                sound(notice)),
                        action -> act(action, single.alert(), deeds));
            }
            case Notice.Folded folded -> many(folded.id(), words.title(folded), words.body(folded), notice);
            // A router that was late adds to what was told: it is not in its place.
            case Notice.Standing standing ->
                many("standing " + ++standings, words.title(standing), words.body(standing), notice);
            case Notice.Missed missed -> many("missed", words.title(missed), words.body(missed), notice);
        }
    }

    private void many(String key, String title, String body, Notice notice) {
        popups.show(
                new Popup(
                        key,
                        title,
                        body,
                        urgency(notice),
                        List.of(words.action(Popup.CLICKED), words.action(OPEN)),
                        sound(notice)),
                _ -> front.open());
    }

    private void act(String action, JoinedAlert alert, AlertDeeds deeds) {
        switch (action) {
            case SILENCE -> deeds.silence(alert, words.get("silence.comment"), done -> say("silence", alert, done));
            case ACKNOWLEDGE -> deeds.acknowledge(alert, done -> say("acknowledge", alert, done));
            default -> front.open(alert);
        }
    }

    /// What was asked for from outside the window is answered there.
    private void say(String deed, JoinedAlert alert, Outcome<String> done) {
        Failure failure = done.failureOrNull();
        popups.show(
                new Popup(
                        deed + " " + alert.fingerprint(),
                        words.get(deed + (failure == null ? ".done" : ".failed"), alert.name()),
                        failure == null ? alert.subject() : words.of(failure),
                        failure == null ? Popup.Urgency.LOW : Popup.Urgency.CRITICAL,
                        List.of(words.action(Popup.CLICKED)),
                        Popup.Sound.SILENT),
                _ -> front.open(alert));
    }

    private static Popup.Urgency urgency(Notice notice) {
        return switch (notice.worst()) {
            case CRITICAL -> Popup.Urgency.CRITICAL;
            case WARNING -> Popup.Urgency.NORMAL;
            case INFO -> Popup.Urgency.LOW;
        };
    }

    private static Popup.Sound sound(Notice notice) {
        return notice.sound() ? Popup.Sound.AUDIBLE : Popup.Sound.SILENT;
    }
}
