package dev.pharos.ui.alerts.section;

import dev.pharos.ui.page.Navigator;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.theme.Messages;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Leads from one page about alerts to the others: stands at the top of each.
public final class SectionStrip extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// @param shown the section that it stands in
    public SectionStrip(AlertSection shown, Navigator navigator) {
        Messages words = Messages.of(SectionStrip.class);
        getStyleClass().add("ph-alert-sections");
        getStylesheets()
                .add(Objects.requireNonNull(SectionStrip.class.getResource("section.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        for (AlertSection section : AlertSection.values()) {
            Button button = new Button(words.get(section.key()));
            button.getStyleClass().setAll("ph-alert-section");
            button.setId("section-" + section.page());
            button.setTooltip(new Tooltip(words.get(section.key() + ".tip")));
            button.pseudoClassStateChanged(CURRENT, section == shown);
            if (section == shown) {
                button.setAccessibleText(words.get("current", words.get(section.key())));
            } else {
                button.setOnAction(_ -> navigator.goTo(PageAddress.of(section.page())));
            }
            getChildren().add(button);
        }
    }
}
