package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.export.Csv;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The menu of a chart, for the right mouse button, the menu key and Shift+F10, and the keys of what is in it. It is
/// made when it is asked for.
public final class ChartMenu {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination PROMQL = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final KeyCombination NOTE = KeyCombination.valueOf("N");
    private static final KeyCombination OPEN = KeyCombination.valueOf("Shift+F10");

    /// In pixels.
    private static final double AT_NOTE = 6;

    private static final List<Integer> SCALES = List.of(1, 2, 3, 4);

    private final Messages words = Messages.of(ChartMenu.class);
    private final Node chart;
    private final Sight sight;
    private final Exports exports;
    private final NoteTaking notes;
    private final Notice notice = new Notice(words);
    private Rectangle2D area = Rectangle2D.EMPTY;
    private @Nullable ContextMenu open;

    public ChartMenu(Node chart, Sight sight, SaveDialog dialog, NoteBook book) {
        this.chart = chart;
        this.sight = sight;
        this.exports = new Exports(chart, sight, dialog, words, notice);
        this.notes = new NoteTaking(chart, sight, book, notice, words);
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        // Before anything else of the chart takes a key for the letter that it is.
        chart.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The keys of what is in it, for the list of keys.
    public static List<PageKey> keys() {
        Messages words = Messages.of(ChartMenu.class);
        return List.of(
                new PageKey(words.get("key.menu"), OPEN.getDisplayText()),
                new PageKey(words.get("key.save"), SAVE.getDisplayText()),
                new PageKey(words.get("key.copy"), COPY.getDisplayText()),
                new PageKey(words.get("key.promql"), PROMQL.getDisplayText()),
                new PageKey(words.get("key.note"), NOTE.getDisplayText()));
    }

    /// What is said and written on the chart, to lie above all else of it.
    public List<Node> over() {
        return List.of(notice.group(), notes.writing().group());
    }

    /// @param plot where the plot lies within the chart
    public void layOut(Rectangle2D plot) {
        area = plot;
        notice.layOut(plot);
        notes.writing().layOut(plot);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            // Which lets go of other things as well.
            notice.hide();
            return;
        }
        if (SAVE.match(event)) {
            exports.savePicture(Exports.USUAL);
        } else if (COPY.match(event)) {
            exports.copyPicture();
        } else if (PROMQL.match(event)) {
            exports.copyPromql();
        } else if (NOTE.match(event)) {
            notes.begin();
        } else if (OPEN.match(event) || event.getCode() == KeyCode.CONTEXT_MENU) {
            openAt(middle());
        } else {
            return;
        }
        event.consume();
    }

    private void asked(ContextMenuEvent event) {
        openAt(event.isKeyboardTrigger() ? middle() : new Point2D(event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    private Point2D middle() {
        Point2D at = chart.localToScreen(area.getMinX() + area.getWidth() / 2, area.getMinY() + area.getHeight() / 2);
        return at == null ? Point2D.ZERO : at;
    }

    /// The menu key says so twice on some systems: as a key and as a request.
    private void openAt(Point2D at) {
        ContextMenu before = open;
        if (before != null && before.isShowing()) {
            before.hide();
        }
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        pictures(),
                        item(words.get("menu.svg"), exports::saveDrawing, null),
                        numbers(),
                        new SeparatorMenuItem(),
                        item(words.get("menu.copy.picture"), exports::copyPicture, COPY),
                        item(words.get("menu.copy.promql"), exports::copyPromql, PROMQL));
        boolean nothing = sight.data().isEmpty();
        menu.getItems().forEach(item -> item.setDisable(nothing));
        menu.getItems().getLast().setDisable(sight.asked().isEmpty());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(notes.items(NOTE, beside()));
        menu.setOnHidden(_ -> open = null);
        open = menu;
        menu.show(chart, at.getX(), at.getY());
    }

    /// How far off a note is still meant, in milliseconds.
    private long beside() {
        return sight.data()
                .map(data -> (long) (AT_NOTE * data.range().millis() / Math.max(1, area.getWidth())))
                .orElse(0L);
    }

    private Menu pictures() {
        Menu menu = new Menu(words.get("menu.picture"));
        Bounds bounds = chart.getLayoutBounds();
        for (int scale : SCALES) {
            menu.getItems()
                    .add(item(
                            words.get(
                                    "menu.picture.scale",
                                    Integer.toString(scale),
                                    pixels(bounds.getWidth() * scale),
                                    pixels(bounds.getHeight() * scale)),
                            () -> exports.savePicture(scale),
                            scale == Exports.USUAL ? SAVE : null));
        }
        return menu;
    }

    private static String pixels(double length) {
        return Integer.toString((int) Math.ceil(length));
    }

    private Menu numbers() {
        Menu menu = new Menu(words.get("menu.csv"));
        for (Csv.Extent extent : Csv.Extent.values()) {
            menu.getItems().add(item(words.get("menu.csv." + extent.name()), () -> exports.saveNumbers(extent), null));
        }
        return menu;
    }

    private static MenuItem item(String text, Runnable action, @Nullable KeyCombination key) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        item.setAccelerator(key);
        return item;
    }
}
