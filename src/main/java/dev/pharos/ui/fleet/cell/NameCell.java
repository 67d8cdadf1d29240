package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.fleet.line.InstanceFacts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name, with the address where that is another; of a group its name and how many it holds. Whole in the tooltip.
final class NameCell extends FleetCell {
    /// With the gap after it.
    private static final double ARROW = 24;

    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label more = new Label();
    private final Tooltip tip = new Tooltip();
    private final HBox box = new HBox(8);
    private final Label name = new Name();
    private final Ruler ruler = new Ruler();
    private @Nullable Facts drawn;

    NameCell() {
        getStyleClass().add("ph-name");
        box.getChildren().addAll(arrow, name, more);
        box.widthProperty().addListener((_, _, _) -> showName());
        name.getStyleClass().add("ph-line-name");
        more.getStyleClass().addAll("ph-small", "ph-muted");
        more.setMinWidth(0);
        // Names of a fleet begin alike and end alike: what tells them apart may be at either end.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        more.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tooltip.install(box, tip);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
    }

    @Override
    void draw(Facts facts) {
        drawn = facts;
        showName();
        switch (facts) {
            case GroupFacts group -> {
                arrow.setVisible(true);
                arrow.setManaged(true);
                arrow.setIconCode(
                        group.opened() == GroupFacts.Opened.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
                more.setText(Integer.toString(group.size()));
                more.setManaged(true);
                tip.setText(group.name());
            }
            case InstanceFacts instance -> {
                arrow.setVisible(false);
                arrow.setManaged(false);
                String address = instance.instance().address();
                more.setText(address.equals(facts.name()) ? "" : address);
                more.setManaged(!more.getText().isEmpty());
                tip.setText(address.equals(facts.name()) ? address : facts.name() + "\n" + address);
            }
        }
        setGraphic(box);
    }

    /// In full where that fits.
    private void showName() {
        Facts facts = drawn;
        if (facts != null) {
            // Where the table asks how wide it would like to be it has no width.
            boolean fits = box.getWidth() <= 0
                    || facts.shortName().equals(facts.name())
                    || ruler.width(facts.name()) <= box.getWidth();
            name.setText(fits ? facts.name() : facts.shortName());
        }
    }

    private final class Ruler {
        private final Text text = new Text();

        double width(String words) {
            text.setFont(name.getFont());
            text.setText(words);
            return text.getLayoutBounds().getWidth();
        }
    }

    /// The address gives way before the name does.
    private final class Name extends Label {
        @Override
        protected double computeMinWidth(double height) {
            double beside = (more.getText().isEmpty() ? 0 : box.getSpacing()) + (arrow.isManaged() ? ARROW : 0);
            return Math.min(Math.max(0, box.getWidth() - beside), computePrefWidth(height));
        }
    }
}
