package dev.pharos.ui.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.fx.Work;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On one thread, with real files.
class EnvironmentViewModelTest {
    private static final ProbeResult REFUSED =
            new ProbeResult.Failed("http://prom:9090", new Failure.Refused("http://prom:9090", "nothing listens"));

    @TempDir
    Path home;

    private final List<EnvironmentDraft> asked = new ArrayList<>();
    private final List<Environment> kept = new ArrayList<>();
    private SettingsStore settings;
    private LayeredSecrets secrets;
    private Runnable whileAsked = () -> {};

    @BeforeEach
    void open() {
        settings = SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
        secrets = new LayeredSecrets(Optional::empty, FileSecrets.in(home));
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndAsksNobody() {
        EnvironmentViewModel model = model(EnvironmentFields.blank());
        type(model, Field.PROMETHEUS, "http://admin:pass@prom:9090");
        type(model, Field.AUTHORITY, home.resolve("none.pem").toString());
        type(model, Field.PROXY, "proxy");

        model.test();

        assertThat(model.problemsProperty().get())
                .isEqualTo(Map.of(
                        Field.PROMETHEUS,
                        Problem.PASSWORD_IN_ADDRESS,
                        Field.AUTHORITY,
                        Problem.NO_SUCH_FILE,
                        Field.PROXY,
                        Problem.NOT_A_PROXY));
        assertThat(asked).isEmpty();
    }

    @Test
    void takesAHostWithAnUnderscoreAndItsPort() {
        EnvironmentViewModel good = model(EnvironmentFields.blank());
        type(good, Field.PROMETHEUS, "my_prom:9090");
        EnvironmentViewModel bad = model(EnvironmentFields.blank());
        type(bad, Field.PROMETHEUS, "my_prom:99999");

        good.test();
        bad.test();

        assertThat(asked)
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.environment().prometheus()).isEqualTo(URI.create("http://my_prom:9090")));
        assertThat(bad.problemsProperty().get()).isEqualTo(Map.of(Field.PROMETHEUS, Problem.NOT_AN_ADDRESS));
    }

    @Test
    void anEnvironmentIsNotChangedWhileASecretItNeedsNoMoreCannotBeForgotten() {
        Environment before = Environment.of("Seoul", URI.create("http://seoul:9090"));
        String token = Auth.tokenOf(before.id());
        Environment with = before.withAccess(new dev.pharos.settings.Access(
                new Auth.Bearer(token), dev.pharos.settings.TlsFiles.NONE, List.of(), Optional.empty()));
        EnvironmentBook first = new EnvironmentBook(settings, secrets, _ -> {});
        first.save(new EnvironmentDraft(with, Map.of(token, new Secret("t0ken"))));
        secrets.file().protectBy(new Secret("open sesame"));
        LayeredSecrets locked = new LayeredSecrets(Optional::empty, FileSecrets.in(home));
        EnvironmentBook book = new EnvironmentBook(settings, locked, _ -> {});

        assertThat(book.save(new EnvironmentDraft(before, Map.of()))).isEqualTo(new Keeping.Locked());
        assertThat(book.all()).containsExactly(with);

        book.unlock(new Secret("open sesame"));
        assertThat(book.save(new EnvironmentDraft(before, Map.of()))).isEqualTo(new Keeping.Kept(before));
        assertThat(locked.read(token)).isEqualTo(new SecretReply.Missing());
    }

    @Test
    void takesAnAddressAsItIsPasted() {
        EnvironmentViewModel model = model(EnvironmentFields.blank());
        type(model, Field.PROMETHEUS, " prom:9090/graph?g0.expr=up ");

        model.test();

        assertThat(asked).singleElement().satisfies(draft -> {
            assertThat(draft.environment().prometheus()).isEqualTo(URI.create("http://prom:9090/graph"));
            assertThat(draft.environment().name()).isEqualTo("prom:9090");
        });
        assertThat(model.testProperty().get()).isEqualTo(new TestState.Done(REFUSED));
    }

    @Test
    void anotherAddressIsUntestedButAnotherNameIsNot() {
        EnvironmentViewModel model = model(EnvironmentFields.blank());
        type(model, Field.PROMETHEUS, "prom:9090");
        model.test();

        type(model, Field.NAME, "production");
        assertThat(model.testProperty().get()).isInstanceOf(TestState.Done.class);
        type(model, Field.PROMETHEUS, "prom:9091");
        assertThat(model.testProperty().get()).isEqualTo(new TestState.Untested());
    }

    @Test
    void aCancelledTestLeavesNothingBehind() {
        List<Thread> waiting = new ArrayList<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        whileAsked = () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        };
        EnvironmentViewModel model = model(EnvironmentFields.blank(), task -> {
            Thread thread = new Thread(task);
            waiting.add(thread);
            return thread;
        });
        type(model, Field.PROMETHEUS, "prom:9090");

        model.test();
        assertThat(model.testProperty().get()).isEqualTo(new TestState.Running("http://prom:9090"));
        model.cancel();
        waiting.forEach(EnvironmentViewModelTest::join);

        assertThat(interrupted).isTrue();
        assertThat(model.testProperty().get()).isEqualTo(new TestState.Untested());
    }

    @Test
    void aSecretGoesToTheSecretsAndNeverIntoTheSettings() throws IOException {
        EnvironmentViewModel model = model(EnvironmentFields.blank());
        type(model, Field.PROMETHEUS, "prom:9090");
        model.fields().authProperty().set(AuthKind.BASIC);
        type(model, Field.USER, "reader");
        type(model, Field.PASSWORD, "correct horse");

        model.save();
        settings.flush();

        Environment environment = settings.get().environments().getFirst();
        assertThat(kept).containsExactly(environment);
        assertThat(secrets.read(Auth.passwordOf(environment.id())))
                .isEqualTo(new SecretReply.Found(new Secret("correct horse")));
        assertThat(Files.readString(home.resolve("settings.json")))
                .contains("reader")
                .doesNotContain("correct horse");
    }

    @Test
    void aPasswordThatIsNeededNoMoreIsForgotten() {
        EnvironmentViewModel first = model(EnvironmentFields.blank());
        type(first, Field.PROMETHEUS, "prom:9090");
        first.fields().authProperty().set(AuthKind.BEARER);
        type(first, Field.TOKEN, "t0ken");
        first.save();

        EnvironmentViewModel again = model(EnvironmentFields.of(kept.getFirst()));
        again.fields().authProperty().set(AuthKind.NONE);
        again.save();

        assertThat(secrets.read(Auth.tokenOf(kept.getFirst().id()))).isEqualTo(new SecretReply.Missing());
    }

    @Test
    void aNameIsTakenOnce() {
        settings.update(all -> all.with(Environment.of("Production", URI.create("http://a:9090"))));
        EnvironmentViewModel model = model(EnvironmentFields.blank());
        type(model, Field.PROMETHEUS, "prom:9090");
        type(model, Field.NAME, "production");

        model.save();

        assertThat(model.problemsProperty().get()).isEqualTo(Map.of(Field.NAME, Problem.NAME_TAKEN));
        assertThat(kept).isEmpty();
    }

    @Test
    void asksForThePassphraseAndGoesOnOnceItIsRight() {
        secrets.file().keep("other", new Secret("x"));
        secrets.file().protectBy(new Secret("open sesame"));
        secrets.close();
        EnvironmentViewModel model = model(EnvironmentFields.blank());
        type(model, Field.PROMETHEUS, "prom:9090");
        model.fields().authProperty().set(AuthKind.BEARER);
        type(model, Field.TOKEN, "t0ken");

        model.save();
        assertThat(model.lockProperty().get()).isEqualTo(Lock.LOCKED);
        assertThat(settings.get().environments()).isEmpty();
        model.passphraseProperty().set("wrong");
        model.unlock();
        assertThat(model.lockProperty().get()).isEqualTo(Lock.WRONG_PASSPHRASE);
        model.passphraseProperty().set("open sesame");
        model.unlock();

        assertThat(model.lockProperty().get()).isEqualTo(Lock.OPEN);
        assertThat(kept).hasSize(1);
    }

    private EnvironmentViewModel model(EnvironmentFields fields) {
        return model(fields, OnStart::new);
    }

    private EnvironmentViewModel model(EnvironmentFields fields, ThreadFactory threads) {
        EnvironmentProbe probe = draft -> {
            asked.add(draft);
            whileAsked.run();
            return REFUSED;
        };
        return new EnvironmentViewModel(
                fields,
                new EnvironmentViewModel.Surroundings(
                        new EnvironmentBook(settings, secrets, _ -> {}), probe, () -> new Work(threads, Runnable::run)),
                kept::add);
    }

    private static void type(EnvironmentViewModel model, Field field, String text) {
        model.fields().text(field).set(text);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A thread that does its work where it is started.
    private static final class OnStart extends Thread {
        private final Runnable task;

        private OnStart(Runnable task) {
            this.task = task;
        }

        @Override
        public synchronized void start() {
            task.run();
        }
    }
}
