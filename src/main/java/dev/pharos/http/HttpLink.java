package dev.pharos.http;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// The link to one environment's server: its own connections, credentials and limits, at most
/// [#MAX_IN_FLIGHT] calls at once.
///
/// Calls block. Each exchange runs on a virtual thread of its own while the caller waits, so that an interrupt or the
/// deadline ends the wait at once even where the exchange hangs in a place that knows neither (a name look-up).
public final class HttpLink implements AutoCloseable {
    public static final int MAX_IN_FLIGHT = 8;

    /// Statuses of a path or a method that a server does not have.
    private static final Set<Integer> UNKNOWN = Set.of(400, 404, 405, 501);

    /// How much later than OkHttp's own deadline the wait ends, so that OkHttp's more exact reason comes first.
    private static final Duration GRACE = Duration.ofMillis(250);

    private final HttpConfig config;
    private final OkHttpClient client;
    private final BooleanSupplier askedForCertificate;
    private final Requests requests;
    private final InstantSource clock;
    private final ThreadFactory threads = Thread.ofVirtual().name("http-", 0).factory();
    private final Semaphore turns = new Semaphore(MAX_IN_FLIGHT, true);
    private final AtomicInteger inFlight = new AtomicInteger();
    private final CodingChoice codings = new CodingChoice();
    private final Vitals vitals = new Vitals();

    /// Whether the server has ever answered.
    private volatile boolean answered;

    private HttpLink(HttpConfig config, Clients.Client client, Requests requests, InstantSource clock) {
        this.config = config;
        this.client = client.http();
        this.askedForCertificate = client.askedForCertificate();
        this.requests = requests;
        this.clock = clock;
    }

    /// Makes a link; nothing is sent yet.
    ///
    /// @param clock tells how far the server's clock is off
    /// @return [Failure.Misconfigured] where a certificate or key file cannot be used
    public static Outcome<HttpLink> open(HttpConfig config, InstantSource clock) {
        return Requests.of(config)
                .then(requests -> Clients.of(config).map(client -> new HttpLink(config, client, requests, clock)));
    }

    public HttpConfig config() {
        return config;
    }

    /// Asks and waits for the answer to be read. Redirects and refused credentials end here; every other status is the
    /// reader's to judge.
    ///
    /// Interrupting the calling thread cancels the call: the outcome is [Failure.Cancelled] and the thread stays
    /// interrupted.
    public <T> Outcome<T> ask(HttpCall call, HttpAnswer.Reader<Outcome<T>> reader) {
        inFlight.incrementAndGet();
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            inFlight.decrementAndGet();
            Thread.currentThread().interrupt();
            return Outcome.failed(new Failure.Cancelled(config.target()));
        }
        Exchange<T> exchange = new Exchange<>(call, reader);
        threads.newThread(exchange).start();
        return exchange.await();
    }

    public LinkHealth health() {
        return vitals.health(inFlight.get());
    }

    /// Ends what runs and lets go of every connection.
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }

    /// One call under way, in a turn that it gives back when it has really ended.
    private final class Exchange<T> implements Runnable {
        private final HttpAnswer.Reader<Outcome<T>> reader;
        private final CompletableFuture<Outcome<T>> ended = new CompletableFuture<>();
        private final CodingChoice.Coding coding = codings.next();
        private final String address;
        private final Call call;

        Exchange(HttpCall question, HttpAnswer.Reader<Outcome<T>> reader) {
            this.reader = reader;
            this.address = requests.address(question);
            this.call = client.newCall(requests.of(question, coding));
        }

        @Override
        public void run() {
            try {
                ended.complete(exchanged());
            } catch (RuntimeException | Error bug) {
                ended.completeExceptionally(bug);
            } finally {
                inFlight.decrementAndGet();
                turns.release();
            }
        }

        Outcome<T> await() {
            try {
                return ended.get(config.limits().call().plus(GRACE).toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                call.cancel();
                Thread.currentThread().interrupt();
                return Outcome.failed(new Failure.Cancelled(config.target()));
            } catch (TimeoutException e) {
                call.cancel();
                Failure late =
                        new Failure.TimedOut(config.target(), config.limits().call());
                vitals.failed(late);
                return Outcome.failed(late);
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading the answer to " + address, e.getCause());
            }
        }

        private Outcome<T> exchanged() {
            try {
                long sent = System.nanoTime();
                long sentAt = clock.millis();
                try (Response response = call.execute()) {
                    long head = System.nanoTime();
                    answered = true;
                    vitals.answered(Duration.ofNanos(head - sent));
                    vitals.clock(response.headers(), sentAt, clock.millis());
                    return judged(response, head);
                }
            } catch (IOException e) {
                Failure failure = call.isCanceled() && !Failures.isTimeout(e)
                        ? new Failure.Cancelled(config.target())
                        : turnedAway(Failures.of(e, config, address));
                vitals.failed(failure);
                return Outcome.failed(failure);
            }
        }

        /// A server that asks for a certificate and has broken off ever since does not like what it was shown.
        private Failure turnedAway(Failure failure) {
            return failure instanceof Failure.Interrupted && !answered && askedForCertificate.getAsBoolean()
                    ? new Failure.TlsFailed(config.target(), Failure.TlsProblem.CLIENT_CERTIFICATE, "")
                    : failure;
        }

        /// Not every server has every part of the API: that says nothing against the link.
        private static boolean isUnknownThere(Failure failure) {
            return failure instanceof Failure.BadStatus(var _, int status, var _) && UNKNOWN.contains(status);
        }

        private Outcome<T> judged(Response response, long head) throws IOException {
            Answers.Opened opened = Answers.open(response, config.limits().bytes());
            Failure refused = Answers.refused(response, opened.answer(), config, address);
            if (refused != null) {
                vitals.failed(refused);
                return Outcome.failed(refused);
            }
            Outcome<T> outcome = reader.read(opened.answer());
            Failure failure = outcome.failureOrNull();
            if (failure != null && !isUnknownThere(failure)) {
                vitals.failed(failure);
            }
            codings.measured(opened.coding(), opened.bytes(), System.nanoTime() - head);
            return outcome;
        }
    }
}
