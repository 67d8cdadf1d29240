package dev.pharos.app;

import dev.pharos.cli.Program;
import dev.pharos.cli.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.SecretStore;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.Look;
import dev.pharos.ui.shell.Session;
import dev.pharos.ui.shell.Shell;
import dev.pharos.ui.shell.WindowControls;
import dev.pharos.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window on the user's desk: which environment is open in it, in which look. On the FX thread.
final class Desk implements WindowControls, AutoCloseable {
    private static final PageAddress FIRST_PAGE = PageAddress.of("fleet");

    private final Stage stage;
    private final Scene scene = new Scene(new Pane());
    private final Program.Sources sources;
    private final SettingsStore settings;
    private final SecretStore secrets;
    private final Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    private @Nullable Opened opened;

    /// An environment that is open: its source and its time outlive a change of the look, the shell does not.
    private record Opened(Target target, Session session, WindowTime time, Ticker ticker, Shell shell) {
        void close() {
            shell.close();
            ticker.close();
            session.close();
        }
    }

    Desk(Stage stage, Program.Sources sources, SettingsStore settings, SecretStore secrets) {
        this.stage = stage;
        this.sources = sources;
        this.settings = settings;
        this.secrets = secrets;
        stage.setScene(scene);
        new WindowPlace(stage, settings).restore();
    }

    /// @param given what to open, null for the environment that was open last
    void show(@Nullable Target given) {
        Target target = given == null ? last().orElse(null) : given;
        if (target != null) {
            open(target);
        }
        stage.show();
    }

    private Optional<Target> last() {
        var kept = settings.get();
        return kept.preferences()
                .lastEnvironment()
                .flatMap(kept::environment)
                .or(() -> kept.environments().stream().findFirst())
                .map(environment -> new Target(environment, secrets, Target.Origin.SETTINGS));
    }

    @Override
    public List<String> environments() {
        return settings.get().environments().stream().map(Environment::name).toList();
    }

    @Override
    public void open(String environment) {
        settings.get()
                .named(environment)
                .ifPresent(chosen -> open(new Target(chosen, secrets, Target.Origin.SETTINGS)));
    }

    private void open(Target target) {
        switch (sources.open(target)) {
            case Outcome.Success<MetricSource>(MetricSource source, var _) -> open(target, source);
            case Outcome.Failed<MetricSource>(Failure failure) -> throw new IllegalStateException(failure.describe());
        }
    }

    private void open(Target target, MetricSource source) {
        Environment environment = target.environment();
        WindowTime time = new WindowTime(source::now);
        time.zoneProperty().set(LookOf.zone(appearance()));
        time.refreshProperty()
                .set(environment.refresh().orElse(settings.get().preferences().refresh()));
        if (target.origin() == Target.Origin.SETTINGS) {
            settings.update(all -> all.with(each -> each.withLastEnvironment(Optional.of(environment.id()))));
        }
        Session session = Session.of(environment.name(), source);
        Opened before = opened;
        opened = new Opened(target, session, time, new Ticker(time), dressed(session, time, FIRST_PAGE));
        if (before != null) {
            before.close();
        }
    }

    /// A shell in the present look, in the scene.
    private Shell dressed(Session session, WindowTime time, PageAddress page) {
        Locale.setDefault(Locale.Category.DISPLAY, LookOf.language(appearance(), system));
        Look look = LookOf.look(appearance());
        look.theme().dress(scene);
        Shell shell = new Shell(session, time, Pages.all(), look, new SettingsMemory(settings), this);
        scene.setRoot(shell.root());
        stage.setTitle(session.environment() + " – Pharos");
        shell.goTo(page);
        return shell;
    }

    @Override
    public void nextTheme() {
        change(look -> look.withTheme(
                LookOf.theme(look) == Theme.DARK ? Appearance.ThemeChoice.LIGHT : Appearance.ThemeChoice.DARK));
    }

    @Override
    public void nextLanguage() {
        change(look -> look.withLanguage(
                LookOf.language(look, system).equals(Locale.KOREAN)
                        ? Appearance.LanguageChoice.ENGLISH
                        : Appearance.LanguageChoice.KOREAN));
    }

    private Appearance appearance() {
        return settings.get().preferences().appearance();
    }

    private void change(UnaryOperator<Appearance> other) {
        settings.update(all -> all.with(each -> each.withAppearance(other.apply(each.appearance()))));
        Opened present = opened;
        if (present != null) {
            var page = present.shell.pageProperty().get();
            present.shell.close();
            opened = new Opened(
                    present.target,
                    present.session,
                    present.time,
                    present.ticker,
                    dressed(present.session, present.time, page == null ? FIRST_PAGE : page.address()));
        }
    }

    @Override
    public void close() {
        new WindowPlace(stage, settings).remember();
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
