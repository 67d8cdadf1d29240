package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.filter.Written;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;

/// What can be done with a line, for the right mouse button and the menu key; the topology uses it, too.
public final class LineMenu {
    private final Messages words = Messages.of(LineMenu.class);
    private final TableActions actions;

    public LineMenu(TableActions actions) {
        this.actions = actions;
    }

    /// Fills a menu for what was pointed at.
    public void fill(ContextMenu menu, Facts facts) {
        List<MenuItem> items = new ArrayList<>();
        switch (facts) {
            case GroupFacts group -> {
                boolean open = group.opened() == GroupFacts.Opened.OPEN;
                items.add(item(words.get(open ? "menu.shut" : "menu.open.group"), () -> actions.toggle(group.key())));
            }
            case InstanceFacts instance -> {
                MenuItem open = item(words.get("menu.open"), () -> actions.open(instance.key()));
                open.setAccelerator(KeyCombination.valueOf("Enter"));
                items.add(open);
                items.add(item(
                        words.get("menu.copy"), () -> copy(instance.instance().address())));
                items.add(new SeparatorMenuItem());
                addFilter(items, "node", instance.node());
                addFilter(items, "group", instance.group());
                addFilter(items, "cluster", instance.cluster());
            }
        }
        menu.getItems().setAll(items);
    }

    private void addFilter(List<MenuItem> items, String field, String value) {
        if (!value.isEmpty()) {
            items.add(item(words.get("menu.filter." + field, value), () -> actions.filter(Written.term(field, value))));
        }
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
