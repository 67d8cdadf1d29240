package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A board as evaluators and routers of one moment would make it.
public final class Boards {
    public static final Failure REFUSED = new Failure.Refused("http://there", "connection refused");

    /// The router that is spoken of where none is named.
    public static final String ROUTER = "http://am";

    private final long time;
    private final List<Alert> evaluated = new ArrayList<>();
    private final Map<String, List<HeldAlert>> held = new LinkedHashMap<>();
    private final Map<String, Failure> silent = new LinkedHashMap<>();
    private final List<Silence> silences = new ArrayList<>();
    private @Nullable Failure evaluator;
    private @Nullable Failure unfound;

    private Boards(long time) {
        this.time = time;
    }

    public static Boards at(long time) {
        return new Boards(time);
    }

    public Boards firing(String... labels) {
        evaluated.add(Fakes.evaluated(Alert.State.FIRING, 1, labels));
        return this;
    }

    public Boards pending(String... labels) {
        evaluated.add(Fakes.evaluated(Alert.State.PENDING, 1, labels));
        return this;
    }

    public Boards held(String... labels) {
        return in(ROUTER, HeldAlert.State.ACTIVE, List.of(), labels);
    }

    public Boards silenced(String silence, String... labels) {
        return in(ROUTER, HeldAlert.State.SUPPRESSED, List.of(silence), labels);
    }

    public Boards inhibited(String... labels) {
        return in(ROUTER, HeldAlert.State.SUPPRESSED, List.of(), labels);
    }

    public Boards in(String router, HeldAlert.State state, List<String> silencedBy, String... labels) {
        router(router);
        held.computeIfAbsent(router, _ -> new ArrayList<>()).add(Fakes.held(state, time, silencedBy, labels));
        return this;
    }

    /// One that answers.
    public Boards router(String address) {
        held.putIfAbsent(address, new ArrayList<>());
        return this;
    }

    public Boards routerSilent(String address) {
        silent.put(address, REFUSED);
        return this;
    }

    public Boards evaluatorSilent() {
        return evaluatorSilent(REFUSED);
    }

    public Boards evaluatorSilent(Failure failure) {
        evaluator = failure;
        return this;
    }

    public Boards routersUnfound() {
        unfound = REFUSED;
        return this;
    }

    /// An active one of exactly these labels.
    public Boards silence(String id, String... labels) {
        return silence(silence(id, Silence.State.ACTIVE, time + 900_000, labels));
    }

    public Boards silence(Silence silence) {
        silences.add(silence);
        return this;
    }

    public static Silence silence(String id, Silence.State state, long endsAt, String... labels) {
        List<Matcher> matchers = new ArrayList<>();
        Labels.of(labels).forEach((name, value) -> matchers.add(Matcher.equal(name, value)));
        return new Silence(id, matchers, 0, endsAt, 1, "me", "why", state);
    }

    public AlertBoard board() {
        List<AlertBoard.RouterAnswer> routers = new ArrayList<>();
        held.keySet().forEach(address -> routers.add(new AlertBoard.RouterAnswer(address, null)));
        silent.forEach((address, failure) -> routers.add(new AlertBoard.RouterAnswer(address, failure)));
        return new AlertBoard(
                Joining.of(evaluated, List.copyOf(held.values())), silences, routers, unfound, evaluator, time, false);
    }
}
