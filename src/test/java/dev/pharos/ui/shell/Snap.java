package dev.pharos.ui.shell;

import dev.pharos.series.TimeSelection;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// For development: a picture of the window with a page of words. `Snap OUT.png [dark|light] [en|ko] [WxH] [state]`
final class Snap {
    private Snap() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(args.length > 2 ? args[2] : "en"));
        String[] size = (args.length > 3 ? args[3] : "1280x800").split("x", 2);
        PageFactory words = WordsPage::new;
        WindowPicture.Taken taken = WindowPicture.take(
                new WindowPicture.Wish(
                        new PageAddress("fleet", args.length > 4 ? args[4] : "data"),
                        new TimeSelection.Last(Duration.ofHours(1)),
                        ZoneId.of("Asia/Seoul"),
                        Integer.parseInt(size[0]),
                        Integer.parseInt(size[1]),
                        Theme.valueOf((args.length > 1 ? args[1] : "dark").toUpperCase(Locale.ROOT)),
                        Duration.ofSeconds(5)),
                Session.of("prod-seoul", new FixedSource()),
                Map.of("fleet", words, "settings", words));
        taken.picture().write(Path.of(args[0]));
        System.exit(0);
    }
}
