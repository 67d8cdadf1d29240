package dev.pharos.ui.silences;

import dev.pharos.outcome.Failure;
import dev.pharos.ui.silencing.Deed;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// What could not be done, as the server said it; stays until it is put away or the next is done.
final class Mishap extends VBox {
    private final SilencePhrases words;
    private final Banner banner = new Banner();

    Mishap(SilencePhrases words) {
        this.words = words;
        getChildren().add(banner);
        Parts.show(this, false);
    }

    void show(Failure failure) {
        say(said(failure));
    }

    /// Names each that failed; nothing where none did.
    void show(List<Deed.Done> done) {
        List<String> failed = done.stream()
                .flatMap(each -> Stream.ofNullable(each.outcome().failureOrNull())
                        .map(failure -> each.silence().comment() + ": " + said(failure)))
                .toList();
        String all = failed.stream().collect(Collectors.joining("\n"));
        int good = done.size() - failed.size();
        if (failed.isEmpty()) {
            Parts.show(this, false);
        } else {
            say(done.size() == 1 ? all : words.get("mishap.some", good, done.size()) + "\n" + all);
        }
    }

    private static String said(Failure failure) {
        FailureText why = FailureText.of(failure);
        return why.title() + (why.detail().isEmpty() ? "" : " – " + why.detail());
    }

    private void say(String said) {
        banner.show(Status.CRITICAL, said, new Action(words.get("mishap.dismiss"), () -> Parts.show(this, false)));
        Parts.show(this, true);
    }
}
