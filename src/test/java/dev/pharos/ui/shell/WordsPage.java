package dev.pharos.ui.shell;

import dev.pharos.outcome.Failure;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.page.Place;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A page that shows the state its address names.
public final class WordsPage implements Page {
    private final PageAddress address;
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ViewState> state;
    private final StatePane view;
    boolean shown;

    @Nullable
    Keepsake wentOnFrom;

    final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();

    public WordsPage(PageAddress address, PageContext context) {
        this.address = address;
        Label label = new Label(address.page() + " " + address.select());
        label.setId("words");
        view = new StatePane(label, new Skeleton(), () -> {});
        view.setZone(context.time().zoneProperty().get());
        Failure refused = new Failure.Refused("http://127.0.0.1:19090", "Connection refused");
        state = new ReadOnlyObjectWrapper<>(
                switch (address.select()) {
                    case "loading" -> new ViewState.Loading();
                    case "empty" -> new ViewState.Empty("No Redis here", "No redis_up series in this Prometheus.");
                    case "failed" -> new ViewState.Failed(refused);
                    case "stale" -> new ViewState.Stale(refused, FixedSource.NOW);
                    default -> new ViewState.Data();
                });
        view.show(state.get());
    }

    @Override
    public PageAddress address() {
        return address;
    }

    @Override
    public String title() {
        return address.page();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(new PageKey("Read the words", "W"));
    }

    /// What another page of words was left with.
    record Words(String left) implements Keepsake {}

    @Override
    public Optional<Keepsake> keepsake() {
        return Optional.of(new Words(address.page()));
    }

    @Override
    public void goOn(Keepsake keepsake) {
        wentOnFrom = keepsake;
    }

    @Override
    public void show() {
        shown = true;
        settled.set(true);
    }

    @Override
    public void hide() {
        shown = false;
    }

    @Override
    public ReadOnlyBooleanProperty behind() {
        return behind.getReadOnlyProperty();
    }

    @Override
    public List<Place> places() {
        return address.page().equals("fleet")
                ? List.of(new Place(new PageAddress("instance", "words-7"), "words-7", "10.0.0.7:6379"))
                : List.of();
    }

    @Override
    public ReadOnlyBooleanProperty settled() {
        return settled.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ViewState> state() {
        return state.getReadOnlyProperty();
    }
}
