package dev.pharos.ui.link;

import dev.pharos.ui.theme.Messages;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;

/// A link that the user's browser opens. Where it leads is what it shows.
public final class WebLink extends Hyperlink {
    public WebLink(WebAddress address) {
        this(address, WebLink::browse);
    }

    WebLink(WebAddress address, Consumer<WebAddress> browser) {
        super(address.text());
        getStyleClass().add("ph-web-link");
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setTooltip(new Tooltip(Messages.of(WebLink.class).get("open", address.text())));
        setOnAction(_ -> {
            browser.accept(address);
            setVisited(false);
        });
    }

    private static void browse(WebAddress address) {
        new Nobody().getHostServices().showDocument(address.text());
    }

    /// The toolkit opens addresses for applications alone, and Pharos starts without one.
    private static final class Nobody extends Application {
        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("never launched");
        }
    }
}
