package dev.pharos.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpInFlightTest {
    private static final int ASKED = 30;

    @RegisterExtension
    final Served served = new Served();

    private final MockWebServer server = served.server();

    @Test
    void eightCallsAreAnsweredAtOnceAndTheOthersWait() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(HttpLink.MAX_IN_FLIGHT);
        CountDownLatch everybodyAsked = new CountDownLatch(1);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                full.countDown();
                everybodyAsked.await(30, TimeUnit.SECONDS);
                now.decrementAndGet();
                return new MockResponse.Builder().body("x").build();
            }
        });

        try (HttpLink link = Asking.open(Asking.config(server))) {
            List<CompletableFuture<Outcome<String>>> outcomes = new ArrayList<>();
            for (int i = 0; i < ASKED; i++) {
                CompletableFuture<Outcome<String>> outcome = new CompletableFuture<>();
                outcomes.add(outcome);
                Thread.ofVirtual().start(() -> outcome.complete(Asking.ask(link)));
            }
            assertThat(full.await(30, TimeUnit.SECONDS)).isTrue();
            await(() -> link.health().inFlight() == ASKED);
            assertThat(server.getRequestCount()).isEqualTo(HttpLink.MAX_IN_FLIGHT);
            everybodyAsked.countDown();

            for (CompletableFuture<Outcome<String>> outcome : outcomes) {
                assertThat(outcome.get(30, TimeUnit.SECONDS)).isEqualTo(Outcome.success("200 x"));
            }
            assertThat(most).hasValue(HttpLink.MAX_IN_FLIGHT);
            await(() -> link.health().inFlight() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInterruptCancelsTheCall(boolean virtual) throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        try (HttpLink link = Asking.open(Asking.config(server))) {
            AtomicReference<Outcome<String>> outcome = new AtomicReference<>();
            AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
            Runnable asking = () -> {
                outcome.set(Asking.ask(link));
                stillInterrupted.set(Thread.currentThread().isInterrupted());
            };
            Thread thread = virtual
                    ? Thread.ofVirtual().start(asking)
                    : Thread.ofPlatform().start(asking);
            server.takeRequest();
            thread.interrupt();
            assertThat(thread.join(java.time.Duration.ofSeconds(30))).isTrue();

            assertThat(Objects.requireNonNull(outcome.get()).failureOrNull()).isInstanceOf(Failure.Cancelled.class);
            assertThat(stillInterrupted.get()).isTrue();
            await(() -> link.health().inFlight() == 0);
            assertThat(link.health().failure()).isNull();
        }
    }

    @Test
    void anInterruptedThreadAsksNobody() {
        try (HttpLink link = Asking.open(Asking.config(server))) {
            Thread.currentThread().interrupt();
            Outcome<String> outcome = Asking.ask(link);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(outcome.failureOrNull()).isInstanceOf(Failure.Cancelled.class);
            assertThat(server.getRequestCount()).isZero();
            assertThat(link.health().inFlight()).isZero();
        }
    }

    @Test
    void closingTheLinkEndsWhatRuns() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        HttpLink link = Asking.open(Asking.config(server));
        CompletableFuture<Outcome<String>> outcome = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> outcome.complete(Asking.ask(link)));
        server.takeRequest();

        link.close();

        assertThat(outcome.get(30, TimeUnit.SECONDS).failureOrNull()).isInstanceOf(Failure.Cancelled.class);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it never came");
            }
            Thread.onSpinWait();
        }
    }
}
