package dev.pharos.ui.fleet.cell;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.line.Facts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How full: a bar and per cent; without a limit the bytes that are used.
final class MemoryCell extends FleetCell {
    private static final double NUMBER = 54;

    /// A shorter bar says nothing: better none.
    private static final double LEAST_BAR = 24;

    private static final double GAP = 8;

    private final Meter meter = new Meter();
    private final Label number = new Label();
    private final HBox box = new HBox(GAP, meter, number);

    MemoryCell() {
        meter.setPrefWidth(PART);
        HBox.setHgrow(meter, Priority.ALWAYS);
        number.setMinWidth(NUMBER);
        number.setPrefWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        box.setAlignment(Pos.CENTER);
        widthProperty().addListener((_, _, _) -> meter.setOpacity(hasRoom() ? 1 : 0));
        fill(box);
    }

    private boolean hasRoom() {
        return getWidth() >= PADDING + LEAST_BAR + GAP + NUMBER;
    }

    @Override
    void draw(Facts facts) {
        double ratio = facts.memoryRatio();
        meter.show(ratio, facts.memoryStatus());
        meter.setVisible(Double.isFinite(ratio));
        number.setText(Double.isFinite(ratio) ? Unit.RATIO.inColumn(ratio) : Unit.BYTES.format(facts.memoryUsed()));
        setGraphic(box);
    }
}
