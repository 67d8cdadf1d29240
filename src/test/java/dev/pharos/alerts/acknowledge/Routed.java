package dev.pharos.alerts.acknowledge;

import dev.pharos.alerting.AlertGroup;
import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.RouterStatus;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A router that keeps silences as an Alertmanager does: one whose matchers or beginning change, or that is over, is
/// made anew.
final class Routed implements AlertRouter {
    private final InstantSource clock;
    private final Map<String, Silence> silences = new LinkedHashMap<>();
    final List<String> asked = new ArrayList<>();

    @Nullable
    Failure failure;

    Routed(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String address() {
        return "http://am";
    }

    @Override
    public Outcome<RouterStatus> status() {
        return Outcome.success(new RouterStatus("0.25.0", "ready", 1, 1, ""));
    }

    @Override
    public Outcome<List<HeldAlert>> alerts() {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<List<AlertGroup>> groups() {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<List<String>> receivers() {
        return Outcome.success(List.of());
    }

    @Override
    public Outcome<List<Silence>> silences() {
        return Outcome.success(silences.values().stream().map(this::now).toList());
    }

    private Silence now(Silence silence) {
        return new Silence(
                silence.id(),
                silence.matchers(),
                silence.startsAt(),
                silence.endsAt(),
                silence.updatedAt(),
                silence.createdBy(),
                silence.comment(),
                silence.endsAt() > clock.millis() ? Silence.State.ACTIVE : Silence.State.EXPIRED);
    }

    List<Silence> active() {
        return silences().orElse(List.of()).stream()
                .filter(silence -> silence.state() == Silence.State.ACTIVE)
                .toList();
    }

    @Override
    public Outcome<String> silence(SilenceDraft draft) {
        if (failure != null) {
            return Outcome.failed(failure);
        }
        Silence before = silences.get(draft.id());
        boolean same = before != null
                && before.endsAt() > clock.millis()
                && before.matchers().equals(draft.matchers())
                && before.startsAt() == draft.startsAt();
        String id = same ? draft.id() : "s" + (silences.size() + 1);
        asked.add((same ? "extend " : "make ") + id);
        silences.put(
                id,
                new Silence(
                        id,
                        draft.matchers(),
                        draft.startsAt(),
                        draft.endsAt(),
                        clock.millis(),
                        draft.createdBy(),
                        draft.comment(),
                        Silence.State.ACTIVE));
        return Outcome.success(id);
    }

    @Override
    public Outcome<String> expire(String id) {
        Silence silence = silences.get(id);
        if (failure != null || silence == null) {
            return Outcome.failed(failure == null ? new Failure.Rejected("", "HTTP 404", "no such") : failure);
        }
        asked.add("expire " + id);
        silences.put(
                id,
                new Silence(
                        id,
                        silence.matchers(),
                        silence.startsAt(),
                        clock.millis(),
                        clock.millis(),
                        silence.createdBy(),
                        silence.comment(),
                        Silence.State.EXPIRED));
        return Outcome.success(id);
    }
}
