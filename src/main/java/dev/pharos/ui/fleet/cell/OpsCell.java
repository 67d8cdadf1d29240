package dev.pharos.ui.fleet.cell;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.line.Facts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;

/// Commands a second: how it went, and the number.
final class OpsCell extends FleetCell {
    private static final double NUMBER = 54;
    private static final double HEIGHT = 20;

    private final Spark spark;
    private final Label number = new Label();
    private final HBox box;

    OpsCell(Color colour) {
        spark = new Spark(colour);
        spark.setMinSize(0, HEIGHT);
        spark.setPrefSize(PART, HEIGHT);
        spark.setMaxHeight(HEIGHT);
        HBox.setHgrow(spark, Priority.ALWAYS);
        number.setMinWidth(NUMBER);
        number.setPrefWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        box = new HBox(8, spark, number);
        box.setAlignment(Pos.CENTER);
        fill(box);
    }

    @Override
    void draw(Facts facts) {
        spark.show(facts.history());
        number.setText(Unit.PER_SECOND.format(facts.ops()));
        setGraphic(box);
    }
}
