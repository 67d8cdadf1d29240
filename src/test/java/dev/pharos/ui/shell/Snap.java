package dev.pharos.ui.shell;

import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.picture.Canvas;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Theme;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextField;

/// For development: a picture of the window with a page of words, and of what floats above it.
/// `Snap OUT.png dark|light en|ko WxH STATE|INSTANCE [COMMAND [TYPED]]`
final class Snap {
    private Snap() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(args[2]));
        Theme theme = Theme.valueOf(args[1].toUpperCase(Locale.ROOT));
        String[] size = args[3].split("x", 2);
        Offscreen.start();
        FixedSource source = new FixedSource();
        PageFactory words = WordsPage::new;
        Map<String, PageFactory> pages = Map.of("fleet", words, "instance", words, "settings", words);
        WindowTime time = new WindowTime(source::now);
        time.zoneProperty().set(ZoneId.of("Asia/Seoul"));
        Shell shell = Offscreen.call(() -> new Shell(
                Session.of("prod-seoul", source),
                time,
                pages,
                new Look(theme, Motion.NONE),
                Forgetful.of(Map.of()),
                new LooseNotes(),
                new RecordingControls(List.of("prod-seoul", "stage-busan"))));
        Canvas canvas = Offscreen.call(
                () -> new Canvas(shell.root(), Integer.parseInt(size[0]), Integer.parseInt(size[1]), theme));
        Offscreen.call(() -> {
            shell.goTo(
                    args[4].contains(":") ? new PageAddress("instance", args[4]) : new PageAddress("fleet", args[4]));
            if (args[4].equals("notice")) {
                shell.say(Status.WARNING, "Something was not right and is told here (PH-0A12CD).");
            }
            return true;
        });
        Offscreen.rest();
        if (args.length > 5) {
            Offscreen.call(() -> {
                shell.run(Command.valueOf(args[5]));
                if (args.length > 6 && shell.root().lookup("#palette-field") instanceof TextField field) {
                    field.setText(args[6]);
                }
                return true;
            });
        }
        Offscreen.rest();
        Offscreen.rest();
        var picture = Offscreen.call(canvas::picture);
        picture.write(Path.of(args[0]));
        System.exit(0);
    }
}
