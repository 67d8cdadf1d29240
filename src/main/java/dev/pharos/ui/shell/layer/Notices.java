package dev.pharos.ui.shell.layer;

import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.VBox;

/// What the program itself has to say, in quiet lines above the page until they are put away: settings that could not
/// be read, a bug. The same thing is said once.
public final class Notices extends VBox {
    private static final int MOST = 3;

    private final Messages words = Messages.of(Notices.class);
    private final Map<String, Banner> said = new LinkedHashMap<>();

    public Notices() {
        getStyleClass().add("ph-notices");
        setId("notices");
        show();
    }

    public void say(Status status, String text) {
        if (!said.containsKey(text)) {
            Banner banner = new Banner();
            banner.show(status, text, new Action(words.get("notice.close"), () -> {
                said.remove(text);
                show();
            }));
            said.put(text, banner);
            show();
        }
    }

    private void show() {
        getChildren()
                .setAll(said.values().stream()
                        .skip(Math.max(0, said.size() - MOST))
                        .toList());
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }
}
