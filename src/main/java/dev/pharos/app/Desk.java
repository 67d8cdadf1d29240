package dev.pharos.app;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.app.notice.Beside;
import dev.pharos.app.own.Belongings;
import dev.pharos.app.own.LookOf;
import dev.pharos.app.own.Pages;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.store.SettingsListener;
import dev.pharos.settings.store.SettingsProblem;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.environment.EnvironmentFields;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.form.SettingsProblemText;
import dev.pharos.ui.environment.form.UnopenedView;
import dev.pharos.ui.fx.FocusPlace;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.KeyRepeat;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.settings.SettingsPage;
import dev.pharos.ui.shell.WindowControls;
import dev.pharos.ui.theme.Theme;
import dev.pharos.ui.welcome.WelcomeView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window on the user's desk: which environment is open in it, or the welcome where there is none; in which look.
/// It follows the settings, wherever they are changed. On the FX thread.
final class Desk implements WindowControls, WelcomeView.Corners, AutoCloseable {
    private final Stage stage;
    private final Scene scene = new Scene(new Pane());
    private final KeyRepeat keys = new KeyRepeat(scene);
    private final Belongings own;
    private final Beside beside;
    private final EnvironmentViewModel.Surroundings forms;
    private final Opening opening;
    private final Executor ui = FxThread.executor();
    private final Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    private final SettingsListener listener = new Following();

    /// What was asked for last: open, being opened, or found to be impossible to open. Null for the welcome.
    private @Nullable Target wanted;

    /// Whose time the next one goes on from, also where another that did not open came in between.
    private @Nullable OpenEnvironment before;

    private Content content = new Content.Nothing();
    private Appearance worn;

    Desk(Stage stage, Program.Sources sources, Belongings own) {
        this(stage, sources, own, Beside.NOTHING);
    }

    /// @param beside closed by who made it
    Desk(Stage stage, Program.Sources sources, Belongings own, Beside beside) {
        this.beside = beside;
        this.stage = stage;
        this.own = own;
        this.forms = own.forms(kept -> ui.execute(() -> reopen(kept)));
        this.opening = new Opening(sources);
        this.worn = appearance();
        stage.setScene(scene);
        stage.setTitle("Pharos");
        new WindowPlace(stage, own.settings()).restore();
        own.settings().subscribe(listener);
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                Thread.ofVirtual().name("settings").start(own.settings()::reload);
            }
        });
    }

    /// @param given what to open, null for the environment that was open last
    void show(@Nullable Target given) {
        dress();
        if (given != null) {
            open(given, Pages.FIRST);
        } else {
            last().ifPresentOrElse(target -> open(target, Pages.FIRST), this::welcome);
        }
        stage.show();
    }

    private Optional<Target> last() {
        return own.settings().get().first().map(this::target);
    }

    private Target target(Environment environment) {
        return new Target(environment, own.secrets(), Target.Origin.SETTINGS);
    }

    /// The window was put away: nothing is asked for it until it is back.
    void rest() {
        if (content instanceof Content.Fleet(OpenEnvironment open)) {
            open.rest();
        }
    }

    void wake() {
        if (content instanceof Content.Fleet(OpenEnvironment open)) {
            open.wake();
        }
    }

    /// Where no environment is open there is nothing to go to.
    void openAlert(JoinedAlert alert) {
        if (content instanceof Content.Fleet(OpenEnvironment open)) {
            open.openAlert(alert);
        }
    }

    /// A bug happened somewhere: said quietly, with the code under which the log has it.
    void tellBug(String code) {
        if (content instanceof Content.Fleet(OpenEnvironment open)) {
            open.tellBug(code);
        }
    }

    @Override
    public List<String> environments() {
        return own.settings().get().environments().stream()
                .map(Environment::name)
                .toList();
    }

    @Override
    public void open(String environment) {
        own.settings().get().named(environment).ifPresent(chosen -> open(target(chosen), Pages.FIRST));
    }

    private void open(Target target, PageAddress page) {
        wanted = target;
        opening.start(target, attempt -> {
            switch (attempt) {
                case Opening.Attempt.Opened(MetricSource source) -> opened(target, source, page);
                case Opening.Attempt.Failed failed -> unopened(target, failed);
            }
        });
    }

    private void opened(Target target, MetricSource source, PageAddress page) {
        Environment environment = target.environment();
        if (target.origin() == Target.Origin.SETTINGS) {
            own.settings().update(all -> all.with(each -> each.withLastEnvironment(Optional.of(environment.id()))));
        }
        beside.environment(environment.name());
        OpenEnvironment open = OpenEnvironment.of(target, source, own, Pages.all(own.settingsPage(forms)), beside);
        if (before != null) {
            open.goOnFrom(before);
        }
        before = open;
        replace(new Content.Fleet(open));
        open.dress(this, LookOf.look(worn), page);
        show(content);
    }

    private void unopened(Target target, Opening.Attempt.Failed failed) {
        EnvironmentViewModel form = new EnvironmentViewModel(
                EnvironmentFields.of(target.environment(), failed.secrets().missing()), forms, _ -> {});
        if (failed.secrets().damaged()) {
            form.damaged(() -> open(target, Pages.FIRST));
        } else if (failed.secrets().locked()) {
            form.locked(() -> open(target, Pages.FIRST));
        } else if (!failed.secrets().missing().isEmpty()) {
            form.check();
        }
        replace(new Content.Unopened(target, failed, form));
        show(content);
    }

    private void welcome() {
        wanted = null;
        opening.cancel();
        replace(new Content.Welcome(new EnvironmentViewModel(EnvironmentFields.blank(), forms, _ -> {})));
        show(content);
    }

    private void replace(Content next) {
        content.close();
        content = next;
    }

    /// Puts what there is into the scene.
    private void show(Content shown) {
        switch (shown) {
            case Content.Nothing() -> scene.setRoot(new Pane());
            case Content.Fleet(OpenEnvironment open) -> {
                scene.setRoot(open.root());
                stage.setTitle(open.name() + " – Pharos");
            }
            case Content.Welcome(EnvironmentViewModel form) -> {
                String trouble =
                        own.settings().problem().map(SettingsProblemText::of).orElse("");
                WelcomeView view = new WelcomeView(form, trouble, this);
                scene.setRoot(view.root());
                stage.setTitle("Pharos");
                view.focus();
            }
            case Content.Unopened(Target target, var failed, EnvironmentViewModel form) -> {
                String name = target.environment().name();
                List<String> others = environments().stream()
                        .filter(other -> !other.equals(name))
                        .toList();
                var ways = new UnopenedView.Ways(() -> open(target, Pages.FIRST), others, this::open);
                UnopenedView view = new UnopenedView(name, failed.failure(), form, ways);
                scene.setRoot(view.root());
                stage.setTitle(name + " – Pharos");
                view.focus();
            }
        }
    }

    private PageAddress page() {
        return content instanceof Content.Fleet(OpenEnvironment open) ? open.page() : Pages.FIRST;
    }

    private void dress() {
        Locale.setDefault(Locale.Category.DISPLAY, LookOf.language(worn, system));
        LookOf.theme(worn).dress(scene);
    }

    /// An environment was kept: goes into force at once where it is the one on show, or where there is none yet.
    private void reopen(Environment kept) {
        Target present = wanted;
        if (present == null) {
            open(target(kept), Pages.FIRST);
        } else if (isKept(present) && present.environment().id().equals(kept.id())) {
            open(target(kept), page());
        }
    }

    private static boolean isKept(Target target) {
        return target.origin() == Target.Origin.SETTINGS;
    }

    /// The settings are different now, changed here or by another running Pharos.
    private void follow() {
        Appearance now = appearance();
        if (!now.equals(worn)) {
            worn = now;
            drawAnew();
        }
        if (content instanceof Content.Fleet(OpenEnvironment open)) {
            open.follow(own.settings().get());
        }
        Target present = wanted;
        if (present == null) {
            last().ifPresent(target -> open(target, Pages.FIRST));
        } else if (isKept(present)) {
            follow(
                    present,
                    own.settings().get().environment(present.environment().id()));
        }
    }

    /// The same in another look: the keyboard stays where it was.
    private void drawAnew() {
        Optional<FocusPlace> focus = FocusPlace.in(scene);
        dress();
        if (content instanceof Content.Fleet(OpenEnvironment open)) {
            open.dress(this, LookOf.look(worn), page());
        }
        show(content);
        focus.ifPresent(this::restore);
    }

    /// What is not there yet gets it once the page has its data, unless the user moved on meanwhile.
    private void restore(FocusPlace focus) {
        if (!focus.restore(scene) && content instanceof Content.Fleet(OpenEnvironment open)) {
            Node meanwhile = scene.getFocusOwner();
            open.onceSettled(() -> {
                if (Objects.equals(scene.getFocusOwner(), meanwhile)) {
                    focus.restore(scene);
                }
            });
        }
    }

    private void follow(Target present, Optional<Environment> now) {
        if (now.isEmpty()) {
            PageAddress page = page().page().equals(SettingsPage.ID) ? page() : Pages.FIRST;
            last().ifPresentOrElse(target -> open(target, page), this::welcome);
        } else if (!now.get().equals(present.environment())) {
            open(target(now.get()), page());
        }
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
        return own.settings().get().preferences().appearance();
    }

    /// Once a press: a look is drawn anew for longer than a held key takes to repeat.
    private void change(UnaryOperator<Appearance> other) {
        if (keys.isRepeating()) {
            return;
        }
        own.settings().update(all -> all.with(each -> each.withAppearance(other.apply(each.appearance()))));
    }

    @Override
    public void close() {
        own.settings().unsubscribe(listener);
        opening.cancel();
        new WindowPlace(stage, own.settings()).remember();
        replace(new Content.Nothing());
    }

    private final class Following implements SettingsListener {
        @Override
        public void changed(dev.pharos.settings.Settings settings) {
            ui.execute(Desk.this::follow);
        }

        /// The pages that tell it listen themselves.
        @Override
        public void problem(SettingsProblem problem) {}
    }
}
