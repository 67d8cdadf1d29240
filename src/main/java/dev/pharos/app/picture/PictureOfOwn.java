package dev.pharos.app.picture;

import dev.pharos.app.own.Belongings;
import dev.pharos.ui.environment.EnvironmentFields;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.form.SettingsProblemText;
import dev.pharos.ui.gallery.GalleryView;
import dev.pharos.ui.picture.Canvas;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.picture.Picture;
import dev.pharos.ui.theme.Theme;
import dev.pharos.ui.welcome.WelcomeView;

/// Pictures of what has no window of an environment around it: the welcome, the gallery of charts.
public record PictureOfOwn(Belongings own, int width, int height, Theme theme) {
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

    Picture gallery() throws InterruptedException {
        Offscreen.start();
        return taken(Offscreen.call(
                () -> new Canvas(new GalleryView(theme.palette(), width).root(), width, height, theme)));
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
