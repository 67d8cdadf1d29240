package dev.pharos.alerting;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A router that answers what it is told to, and remembers what it was asked to do.
public final class FakeRouter implements AlertRouter {
    private final String address;
    private final List<HeldAlert> alerts;
    private final List<Silence> silences;
    private final @Nullable Failure failure;
    private final List<SilenceDraft> made = new ArrayList<>();
    private final List<String> expired = new ArrayList<>();

    private FakeRouter(String address, List<HeldAlert> alerts, List<Silence> silences, @Nullable Failure failure) {
        this.address = address;
        this.alerts = alerts;
        this.silences = silences;
        this.failure = failure;
    }

    public static FakeRouter holding(String address, HeldAlert... alerts) {
        return new FakeRouter(address, List.of(alerts), List.of(), null);
    }

    public static FakeRouter silencing(String address, Silence... silences) {
        return new FakeRouter(address, List.of(), List.of(silences), null);
    }

    public static FakeRouter failing(String address, Failure failure) {
        return new FakeRouter(address, List.of(), List.of(), failure);
    }

    /// The silences it was asked for.
    public List<SilenceDraft> made() {
        return made;
    }

    /// The silences it was asked to end, by their ids.
    public List<String> expired() {
        return expired;
    }

    private <T> Outcome<T> answer(T value) {
        return failure == null ? Outcome.success(value) : Outcome.failed(failure);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Outcome<RouterStatus> status() {
        return answer(new RouterStatus("0.25.0", "ready", 1, 1, ""));
    }

    @Override
    public Outcome<List<HeldAlert>> alerts() {
        return answer(alerts);
    }

    @Override
    public Outcome<List<AlertGroup>> groups() {
        return answer(List.of());
    }

    @Override
    public Outcome<List<String>> receivers() {
        return answer(List.of());
    }

    @Override
    public Outcome<List<Silence>> silences() {
        return answer(silences);
    }

    @Override
    public Outcome<String> silence(SilenceDraft draft) {
        if (failure == null) {
            made.add(draft);
        }
        return answer("id-" + made.size());
    }

    @Override
    public Outcome<String> expire(String id) {
        if (failure == null) {
            expired.add(id);
        }
        return answer(id);
    }
}
