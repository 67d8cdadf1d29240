package dev.pharos.ui.instance;

import dev.pharos.dashboard.RefreshPlan;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.read.FleetReader;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.instance.read.InstanceReader;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.page.Undrawn;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

/// The page of one instance: `instance`, with its key as what is selected.
public final class InstancePage implements Page {
    public static final String ID = "instance";

    private final PageAddress address;
    private final PageContext context;
    private final InstanceViewModel model;
    private final InstanceView view;
    private final Pins pins = new Pins();

    private InstancePage(PageAddress address, PageContext context, LongFunction<Outcome<FleetSnapshot>> fleet) {
        this.address = address;
        this.context = context;
        model = new InstanceViewModel(
                new InstanceReader(context.source(), fleet, address.select()),
                new RefreshPlan(context.source()),
                new RefreshPlan(context.source()),
                new Work(context.ui()),
                context.ui());
        view = new InstanceView(model, context);
    }

    public static Page create(PageAddress address, PageContext context) {
        FleetReader reader = new FleetReader(context.source(), context.alerts().firing());
        return new InstancePage(address, context, time -> reader.read(time, NodeCorrections.NONE));
    }

    /// With the fleet from elsewhere.
    static InstancePage of(PageAddress address, PageContext context, LongFunction<Outcome<FleetSnapshot>> fleet) {
        return new InstancePage(address, context, fleet);
    }

    @Override
    public PageAddress address() {
        return address;
    }

    /// The instance's name once it is known.
    @Override
    public String title() {
        InstanceReading reading = model.readingProperty().get();
        return reading == null ? address.select() : reading.instance().name();
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public List<PageKey> keys() {
        Messages words = Messages.of(InstancePage.class);
        List<PageKey> keys = new ArrayList<>();
        keys.add(new PageKey(words.get("key.next"), "Tab   Shift+Tab"));
        keys.add(new PageKey(words.get("key.scroll"), "Page Up   Page Down"));
        keys.add(new PageKey(words.get("key.ends"), "Home   End"));
        keys.add(new PageKey(words.get("key.fold"), words.get("key.space")));
        keys.addAll(TimeChart.keys());
        return keys;
    }

    @Override
    public Optional<Keepsake> keepsake() {
        return model.keepsake(view.scrolled());
    }

    @Override
    public void goOn(Keepsake keepsake) {
        if (keepsake instanceof InstanceKept kept) {
            model.goOn(kept);
            view.scrollTo(kept.scrolled());
        }
    }

    @Override
    public void show() {
        pins.listen(context.time().selectionProperty(), (_, _, _) -> view.meetTime());
        pins.listen(context.time().momentProperty(), (_, _, moment) -> model.show(moment));
        pins.listen(context.time().heldProperty(), (_, _, held) -> {
            if (held != null) {
                model.reach(held);
            }
        });
        pins.listen(context.time().comparedProperty(), (_, _, shift) -> model.compare(shift));
        pins.listen(context.time().beatProperty(), (_, _, now) -> model.beat(now.longValue()));
        pins.listen(context.notes().notesProperty(), (_, _, notes) -> model.note(notes));
        view.meetTime();
        model.note(context.notes().notesProperty().get());
        model.compare(context.time().comparedProperty().get());
        model.show(context.time().momentProperty().get());
    }

    @Override
    public void hide() {
        pins.close();
        model.hide();
    }

    @Override
    public ReadOnlyBooleanProperty settled() {
        return model.settledProperty();
    }

    @Override
    public ReadOnlyBooleanProperty behind() {
        return model.behindProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ViewState> state() {
        return model.stateProperty();
    }

    @Override
    public List<Undrawn> undrawn() {
        return model.undrawn();
    }
}
