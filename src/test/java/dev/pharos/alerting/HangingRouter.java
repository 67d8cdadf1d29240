package dev.pharos.alerting;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.List;

/// A router that answers nothing until whoever asked is interrupted.
record HangingRouter(String address) implements AlertRouter {
    private <T> Outcome<T> hang() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.failed(new Failure.Cancelled(address));
    }

    @Override
    public Outcome<RouterStatus> status() {
        return hang();
    }

    @Override
    public Outcome<List<HeldAlert>> alerts() {
        return hang();
    }

    @Override
    public Outcome<List<AlertGroup>> groups() {
        return hang();
    }

    @Override
    public Outcome<List<String>> receivers() {
        return hang();
    }

    @Override
    public Outcome<List<Silence>> silences() {
        return hang();
    }

    @Override
    public Outcome<String> silence(SilenceDraft draft) {
        return hang();
    }

    @Override
    public Outcome<String> expire(String id) {
        return hang();
    }
}
