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
    private final @Nullable Failure refusal;
    private List<AlertGroup> groups = List.of();
    private String configuration = "";
    private final List<SilenceDraft> made = new ArrayList<>();
    private final List<String> expired = new ArrayList<>();

    private FakeRouter(
            String address,
            List<HeldAlert> alerts,
            List<Silence> silences,
            @Nullable Failure failure,
            @Nullable Failure refusal) {
        this.address = address;
        this.alerts = alerts;
        this.silences = silences;
        this.failure = failure;
        this.refusal = refusal;
    }

    public static FakeRouter holding(String address, HeldAlert... alerts) {
        return new FakeRouter(address, List.of(alerts), List.of(), null, null);
    }

    public static FakeRouter silencing(String address, Silence... silences) {
        return new FakeRouter(address, List.of(), List.of(silences), null, null);
    }

    public static FakeRouter failing(String address, Failure failure) {
        return new FakeRouter(address, List.of(), List.of(), failure, null);
    }

    /// One that answers questions and does nothing that it is asked to do.
    public static FakeRouter refusing(String address, Failure refusal, HeldAlert... alerts) {
        return new FakeRouter(address, List.of(alerts), List.of(), null, refusal);
    }

    /// One that answers nothing before it is interrupted.
    public static AlertRouter hanging(String address) {
        return new HangingRouter(address);
    }

    /// The same one with silences.
    public FakeRouter with(Silence... more) {
        return new FakeRouter(address, alerts, List.of(more), failure, refusal);
    }

    /// Has it notify of alerts like this.
    public FakeRouter grouping(AlertGroup... all) {
        groups = List.of(all);
        return this;
    }

    /// Has it run with a configuration.
    public FakeRouter configured(String yaml) {
        configuration = yaml;
        return this;
    }

    /// These, as those of an environment.
    public static AlertRouters all(AlertRouter... routers) {
        return new AlertRouters() {
            @Override
            public Outcome<List<AlertRouter>> all() {
                return Outcome.success(List.of(routers));
            }

            @Override
            public void close() {}
        };
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
        return answer(new RouterStatus("0.25.0", "ready", 1, 1, configuration));
    }

    @Override
    public Outcome<List<HeldAlert>> alerts() {
        return answer(alerts);
    }

    @Override
    public Outcome<List<AlertGroup>> groups() {
        return answer(groups);
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
        if (refusal != null) {
            return Outcome.failed(refusal);
        }
        if (failure == null) {
            made.add(draft);
        }
        return answer("id-" + made.size());
    }

    @Override
    public Outcome<String> expire(String id) {
        if (refusal != null) {
            return Outcome.failed(refusal);
        }
        if (failure == null) {
            expired.add(id);
        }
        return answer(id);
    }
}
