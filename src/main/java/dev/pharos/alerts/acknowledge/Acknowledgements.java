package dev.pharos.alerts.acknowledge;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Acknowledges alerts: a short silence of exactly the labels of one, which lasts longer as long as the alert fires and
/// ends with it. Where Pharos is closed it ends by itself within [#LENGTH]; a Pharos that is opened again in time goes
/// on with what it finds. Whoever ends one by hand has the last word: it is not made again.
///
/// Safe for use by many threads; every call may take calls of routers, and blocks.
public final class Acknowledgements {
    /// How long one lasts that nobody looks after.
    public static final Duration LENGTH = Duration.ofMinutes(15);

    /// One that lasts no longer than this is extended: there is time for many tries.
    static final Duration EXTEND = Duration.ofMinutes(5);

    /// How long an alert is missing on boards that would have it before it is over, in milliseconds; and how long a
    /// silence may be missing after it was made.
    static final long SETTLE = 30_000;

    private final AlertRouters routers;
    private final String author;
    private final InstantSource clock;

    /// Those that were made or extended, by the ids of their silences.
    private final Map<String, Made> made = new HashMap<>();

    /// When those were ended that boards may still show, by the ids of their silences.
    private final Map<String, Long> ended = new HashMap<>();

    /// Those that were looked after last, by the ids of their silences.
    private Map<String, SilenceDraft> active = Map.of();

    /// Since when the alerts of these are missing, by the ids of the silences.
    private final Map<String, Long> missing = new HashMap<>();

    /// @param author who acknowledges; only silences of that name are looked after
    /// @param clock  the routers' rather than this computer's where they differ
    public Acknowledgements(AlertRouters routers, String author, InstantSource clock) {
        this.routers = routers;
        this.author = author;
        this.clock = clock;
    }

    /// A silence as it was asked for.
    private record Made(SilenceDraft draft, long at) {}

    /// Says that somebody looks after an alert. One that is acknowledged already lasts longer by it.
    ///
    /// @param words what there is to say of it, for those who read it in an Alertmanager
    /// @return the id of the silence
    public synchronized Outcome<String> acknowledge(JoinedAlert alert, String words) {
        List<Matcher> matchers = Acknowledgement.matchers(alert.labels());
        long now = clock.millis();
        Map<String, SilenceDraft> known = new HashMap<>(active);
        made.forEach((id, each) -> known.put(id, each.draft()));
        for (Map.Entry<String, SilenceDraft> each : known.entrySet()) {
            SilenceDraft draft = each.getValue();
            if (Set.copyOf(draft.matchers()).equals(Set.copyOf(matchers)) && draft.endsAt() > now) {
                return extend(each.getKey(), draft, now);
            }
        }
        SilenceDraft draft =
                new SilenceDraft("", matchers, now, now + LENGTH.toMillis(), author, Acknowledgement.comment(words));
        Outcome<String> outcome = ask(router -> router.silence(draft));
        remember(outcome, draft, now);
        return outcome;
    }

    /// Nobody looks after it any more.
    ///
    /// @param id of the silence
    /// @return its id
    public synchronized Outcome<String> withdraw(String id) {
        Outcome<String> outcome = ask(router -> router.expire(id));
        if (outcome.isSuccess()) {
            forget(id);
            ended.put(id, clock.millis());
        }
        return outcome;
    }

    /// Extends those whose alerts fire and ends those whose alerts are over, as a board of the present shows.
    ///
    /// @return what was done, or tried; mostly nothing
    public synchronized List<Tended> tend(AlertBoard board) {
        if (board.past()) {
            return List.of();
        }
        long now = clock.millis();
        ended.values().removeIf(at -> now - at >= SETTLE);
        Map<String, SilenceDraft> tended = tended(board, now);
        active = tended;
        missing.keySet().retainAll(tended.keySet());
        List<Tended> done = new ArrayList<>();
        tended.forEach((id, draft) -> {
            boolean on = board.alerts().stream()
                    .anyMatch(alert ->
                            alert.state() != AlertState.PENDING && Acknowledgement.holdsOf(draft.matchers(), alert));
            if (on) {
                missing.remove(id);
                if (draft.endsAt() - now <= EXTEND.toMillis()) {
                    done.add(new Tended(Tended.Deed.EXTENDED, id, extend(id, draft, now)));
                }
            } else if (board.isWhole() && isOver(id, now)) {
                Outcome<String> outcome = withdraw(id);
                done.add(new Tended(Tended.Deed.ENDED, id, outcome));
            }
        });
        return done;
    }

    /// Those that are active, as the board has them; where nobody tells, or not yet, as they were asked for.
    private Map<String, SilenceDraft> tended(AlertBoard board, long now) {
        Map<String, SilenceDraft> all = new HashMap<>();
        for (Silence silence : board.silences()) {
            String id = silence.id();
            if (Acknowledgement.isOf(author, silence) && silence.endsAt() > now && !ended.containsKey(id)) {
                all.put(id, draft(silence));
            }
        }
        made.entrySet().removeIf(each -> {
            Made known = each.getValue();
            boolean recent = now - known.at() < SETTLE;
            boolean listed = board.silence(each.getKey()).isPresent();
            boolean untold = !board.isWholeOfRouters() && !listed;
            boolean lasts = known.draft().endsAt() > now;
            SilenceDraft shown = all.get(each.getKey());
            boolean behind =
                    shown != null && recent && shown.endsAt() < known.draft().endsAt();
            if (behind || (lasts && shown == null && (untold || (recent && !listed)))) {
                all.put(each.getKey(), known.draft());
            }
            return !all.containsKey(each.getKey());
        });
        return all;
    }

    private static SilenceDraft draft(Silence silence) {
        return new SilenceDraft(
                silence.id(),
                silence.matchers(),
                silence.startsAt(),
                silence.endsAt(),
                silence.createdBy(),
                silence.comment());
    }

    /// With all else as it is: else an Alertmanager would make another one of it.
    private Outcome<String> extend(String id, SilenceDraft draft, long now) {
        SilenceDraft longer = new SilenceDraft(
                id, draft.matchers(), draft.startsAt(), now + LENGTH.toMillis(), draft.createdBy(), draft.comment());
        Outcome<String> outcome = ask(router -> router.silence(longer));
        if (outcome.isSuccess()) {
            forget(id);
        }
        remember(outcome, longer, now);
        return outcome;
    }

    private void remember(Outcome<String> outcome, SilenceDraft draft, long now) {
        String id = outcome.orNull();
        if (id != null) {
            made.put(id, new Made(draft, now));
        }
    }

    private void forget(String id) {
        made.remove(id);
        missing.remove(id);
        active = active.entrySet().stream()
                .filter(each -> !each.getKey().equals(id))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whether its alert was missing before, and for long enough.
    private boolean isOver(String id, long now) {
        Long since = missing.putIfAbsent(id, now);
        return since != null && now - since >= SETTLE;
    }

    /// The first router that answers.
    private Outcome<String> ask(Function<AlertRouter, Outcome<String>> deed) {
        Outcome<List<AlertRouter>> found = routers.all();
        @Nullable Failure failure = found.failureOrNull();
        if (failure != null) {
            return Outcome.failed(failure);
        }
        List<AlertRouter> all = found.orElse(List.of());
        return all.isEmpty()
                ? Outcome.failed(new Failure.Misconfigured("Alertmanager", "there is none"))
                : AlertRouters.ask(all, deed);
    }
}
