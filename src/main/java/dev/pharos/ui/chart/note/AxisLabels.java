package dev.pharos.ui.chart.note;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// The texts along an axis: nodes that are used again, at whole pixels so that they stay crisp.
public final class AxisLabels {
    private final Group group = new Group();
    private final List<Text> texts = new ArrayList<>();
    private final String style;
    private int used;

    /// @param style the style class of every text
    public AxisLabels(String style) {
        this.style = style;
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    public Group group() {
        return group;
    }

    public void begin() {
        used = 0;
    }

    /// The next text, to be placed by the caller.
    public Text next(String words) {
        if (used == texts.size()) {
            Text text = new Text();
            text.setTextOrigin(VPos.CENTER);
            text.getStyleClass().add(style);
            texts.add(text);
            group.getChildren().add(text);
            // It is measured at once, and must not be so in a font that the next pulse takes away.
            text.applyCss();
        }
        Text text = texts.get(used++);
        text.setText(words);
        text.setVisible(true);
        return text;
    }

    /// Hides what is left over from the paint before.
    public void end() {
        for (int i = used; i < texts.size(); i++) {
            texts.get(i).setVisible(false);
        }
    }
}
