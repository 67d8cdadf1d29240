package dev.pharos.app;

import dev.pharos.ui.environment.EnvironmentFields;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.form.SettingsProblemText;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.picture.Canvas;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.picture.Picture;
import dev.pharos.ui.settings.SettingsPage;
import dev.pharos.ui.theme.Theme;
import dev.pharos.ui.welcome.WelcomeView;
import java.time.Duration;

/// Pictures of what needs no server: the welcome, and the settings page as it is without the window around it.
record PictureOfOwn(Belongings own, int width, int height, Theme theme) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Picture welcome() throws InterruptedException {
        Offscreen.start();
        Canvas canvas = Offscreen.call(() -> {
            WelcomeView view = new WelcomeView(
                    new EnvironmentViewModel(EnvironmentFields.blank(), own.forms(_ -> {}), _ -> {}),
                    own.settings().problem().map(SettingsProblemText::of).orElse(""),
                    new Still());
            Canvas made = new Canvas(view.root(), width, height, theme);
            view.focus();
            return made;
        });
        return taken(canvas);
    }

    /// @param select `new` or an environment, whose form is then open; or empty
    Picture settings(String select) throws InterruptedException {
        Offscreen.start();
        SettingsPage page = Offscreen.call(() -> new SettingsPage(
                new PageAddress(SettingsPage.ID, select), own.settingsPage(own.forms(_ -> {})), FxThread.executor()));
        Canvas canvas = Offscreen.call(() -> {
            Canvas made = new Canvas(page.view(), width, height, theme);
            page.show();
            return made;
        });
        Offscreen.await(page.settled(), PATIENCE);
        Picture picture = taken(canvas);
        Offscreen.call(() -> {
            page.hide();
            return page;
        });
        return picture;
    }

    private static Picture taken(Canvas canvas) throws InterruptedException {
        Offscreen.rest();
        return Offscreen.call(() -> {
            Picture picture = canvas.picture();
            canvas.close();
            return picture;
        });
    }

    /// A picture switches nothing.
    private record Still() implements WelcomeView.Corners {
        @Override
        public void nextTheme() {}

        @Override
        public void nextLanguage() {}
    }
}
