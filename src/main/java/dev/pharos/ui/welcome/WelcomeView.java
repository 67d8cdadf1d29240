package dev.pharos.ui.welcome;

import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Field;
import dev.pharos.ui.environment.Problem;
import dev.pharos.ui.environment.TestState;
import dev.pharos.ui.environment.form.AccessSection;
import dev.pharos.ui.environment.form.EnvironmentEditor;
import dev.pharos.ui.environment.form.PassphraseBox;
import dev.pharos.ui.environment.form.ResultCard;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first thing a new user sees: one address to give, what it leads to, and on to the fleet.
public final class WelcomeView implements Pin {
    private static final double WIDTH = 560;
    private static final double HEIGHT_AT_FIRST = 460;

    private final Messages words = Messages.of(WelcomeView.class);
    private final EnvironmentViewModel model;
    private final BorderPane root = new BorderPane();
    private final TextField address = new TextField();
    private final Button connect = new Button();
    private final Label problem = new Label("", new FontIcon(Feather.ALERT_CIRCLE));
    private final TextField name = new TextField();
    private final Button open = new Button();
    private final VBox keeping;

    /// What the corners of the page switch.
    public interface Corners {
        void nextTheme();

        void nextLanguage();
    }

    /// @param trouble what was wrong with the settings, in words; empty where nothing was
    public WelcomeView(EnvironmentViewModel model, String trouble, Corners corners) {
        this.model = model;
        AccessSection access = new AccessSection(model);
        ResultCard result = new ResultCard(model, access::give);
        keeping = keeping();
        VBox column = new VBox(head(), asking(), problem, result, new PassphraseBox(model), keeping, access);
        column.getStyleClass().addAll("ph-form", "ph-welcome-column");
        column.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(column);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("ph-welcome-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        // In the middle as long as nothing is said; what is said then moves nothing that stands above it.
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        scroll.viewportBoundsProperty()
                .subscribe(bounds -> middle.setPadding(
                        new Insets(Math.max(0, (bounds.getHeight() - HEIGHT_AT_FIRST) / 2), 0, 0, 0)));
        root.getStyleClass().add("ph-welcome");
        root.getStylesheets().addAll(EnvironmentEditor.stylesheet(), stylesheet());
        root.setCenter(scroll);
        root.setBottom(foot(corners));
        if (!trouble.isEmpty()) {
            Banner banner = new Banner();
            banner.show(Status.WARNING, trouble, null);
            BorderPane.setMargin(banner, new Insets(16));
            root.setTop(banner);
        }
        model.testProperty().subscribe(this::show);
        model.problemsProperty().subscribe(this::show);
    }

    public Parent root() {
        return root;
    }

    /// Puts the keyboard where the address goes.
    public void focus() {
        address.requestFocus();
    }

    private Node head() {
        Region mark = new Region();
        mark.getStyleClass().add("ph-welcome-mark");
        Label product = label(words.get("product"), "ph-display");
        Label sentence = label(words.get("sentence"), "ph-subtle", "ph-welcome-sentence");
        VBox head = new VBox(mark, product, sentence);
        head.getStyleClass().add("ph-welcome-head");
        return head;
    }

    private Node asking() {
        Label question = new Label(words.get("question"));
        question.getStyleClass().add("ph-form-name");
        question.setLabelFor(address);
        address.setId("address");
        address.setPromptText(words.get("prompt"));
        address.getStyleClass().add("ph-welcome-address");
        address.textProperty().bindBidirectional(model.fields().text(Field.PROMETHEUS));
        HBox.setHgrow(address, Priority.ALWAYS);
        connect.setId("connect");
        connect.setText(words.get("connect"));
        connect.setMinWidth(Region.USE_PREF_SIZE);
        connect.getStyleClass().addAll("accent", "ph-welcome-connect");
        connect.setOnAction(_ -> model.test());
        HBox line = new HBox(address, connect);
        line.getStyleClass().add("ph-form-line");
        problem.getStyleClass().addAll("ph-form-note", "ph-form-wrong");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(question, line);
        box.getStyleClass().add("ph-form-field");
        return box;
    }

    private VBox keeping() {
        Label title = new Label(words.get("name"));
        title.getStyleClass().add("ph-form-name");
        title.setLabelFor(name);
        name.setId("name");
        name.setPromptText(words.get("name.prompt"));
        name.textProperty().bindBidirectional(model.fields().text(Field.NAME));
        HBox.setHgrow(name, Priority.ALWAYS);
        open.setId("open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.getStyleClass().addAll("accent", "ph-welcome-connect");
        open.disableProperty().bind(model.savingProperty());
        open.setOnAction(_ -> model.save());
        HBox line = new HBox(name, open);
        line.getStyleClass().add("ph-form-line");
        VBox box = new VBox(title, line);
        box.getStyleClass().add("ph-form-field");
        return box;
    }

    private Node foot(Corners corners) {
        Button theme = corner("theme", Feather.MOON, corners::nextTheme);
        Button language = corner("language", Feather.GLOBE, corners::nextLanguage);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, language, theme);
        foot.getStyleClass().add("ph-welcome-foot");
        return foot;
    }

    private Button corner(String key, Feather icon, Runnable deed) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId(key);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void show(TestState state) {
        boolean usable = isUsable(state);
        keeping.setVisible(usable);
        keeping.setManaged(usable);
        // Enter in any field goes one step on: first it asks, then it keeps what was found.
        connect.setDefaultButton(!usable);
        open.setDefaultButton(usable);
        connect.pseudoClassStateChanged(PseudoClass.getPseudoClass("done"), usable);
        if (state instanceof TestState.Done(ProbeResult result) && usable) {
            open.setText(words.get(result instanceof ProbeResult.Found ? "open" : "openEmpty"));
            open.requestFocus();
        }
    }

    private void show(Map<Field, Problem> problems) {
        Problem wrong = problems.get(Field.PROMETHEUS);
        problem.setText(wrong == null ? "" : words.get(wrong == Problem.MISSING ? "missing" : "problem." + wrong));
        problem.setVisible(wrong != null);
        problem.setManaged(wrong != null);
        address.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong != null);
    }

    private static boolean isUsable(TestState state) {
        return state instanceof TestState.Done(ProbeResult result)
                && (result instanceof ProbeResult.Found || result instanceof ProbeResult.NoRedis);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static String stylesheet() {
        return Objects.requireNonNull(WelcomeView.class.getResource("welcome.css"))
                .toExternalForm();
    }

    @Override
    public void close() {
        model.close();
    }
}
