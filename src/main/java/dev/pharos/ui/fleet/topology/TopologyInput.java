package dev.pharos.ui.fleet.topology;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.layout.Box;
import dev.pharos.ui.fleet.layout.Neighbour;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.table.LineMenu;
import dev.pharos.ui.fleet.table.TableActions;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.trouble.Problem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard on the topology: hover, select, open, scroll, zoom.
final class TopologyInput {
    private final TopologyView view;
    private final TopologyModel model;
    private final TableActions actions;
    private final LineMenu items;
    private final ContextMenu menu = new ContextMenu();
    private final Tooltip tip = new Tooltip();
    private final Messages words = Messages.of(TopologyInput.class);
    private @Nullable Box told;

    TopologyInput(TopologyView view, TopologyModel model, TableActions actions) {
        this.view = view;
        this.model = model;
        this.actions = actions;
        this.items = new LineMenu(actions);
    }

    void attach() {
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> {
            view.hover(null);
            tell(null);
        });
        view.setOnMousePressed(this::pressed);
        view.setOnContextMenuRequested(this::menu);
        view.setOnScroll(this::scrolled);
        view.setOnKeyPressed(this::key);
    }

    private void moved(MouseEvent event) {
        Box box = view.at(event.getX(), event.getY());
        view.hover(box);
        tell(box);
    }

    @SuppressWarnings("ReferenceEquality") // the boxes of one layout
    private void tell(@Nullable Box box) {
        if (box == told) {
            return;
        }
        if (told == null) {
            Tooltip.install(view, tip);
        }
        told = box;
        if (box == null) {
            Tooltip.uninstall(view, tip);
            tip.hide();
        } else {
            tip.setText(text(box.facts()));
        }
    }

    private String text(InstanceFacts facts) {
        StringBuilder text = new StringBuilder(words.get(
                "tip",
                facts.name(),
                facts.roleWord(),
                facts.healthWord(),
                Unit.PER_SECOND.format(facts.ops()),
                Unit.BYTES.format(facts.memoryUsed()),
                facts.group().isEmpty() ? Unit.ABSENT : facts.group()));
        for (Problem problem : facts.problems()) {
            text.append('\n').append(problem.text());
        }
        return text.toString();
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        menu.hide();
        Box box = view.at(event.getX(), event.getY());
        if (box == null) {
            return;
        }
        model.selected().set(box.facts().key());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.open(box.facts().key());
        }
    }

    private void menu(ContextMenuEvent event) {
        Box box = event.isKeyboardTrigger() ? view.selected() : view.at(event.getX(), event.getY());
        if (box != null) {
            items.fill(menu, box.facts());
            menu.show(view, event.getScreenX(), event.getScreenY());
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                view.zoom(event.getDeltaY() > 0 ? TopologyView.Zoom.IN : TopologyView.Zoom.OUT);
            }
        } else {
            view.scroll(-event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> view.move(Neighbour.LEFT);
            case RIGHT -> view.move(Neighbour.RIGHT);
            case UP -> view.move(Neighbour.UP);
            case DOWN -> view.move(Neighbour.DOWN);
            case PAGE_UP -> view.scroll(view.step() - view.getHeight());
            case PAGE_DOWN -> view.scroll(view.getHeight() - view.step());
            case HOME -> view.scroll(-Double.MAX_VALUE);
            case END -> view.scroll(Double.MAX_VALUE);
            case PLUS, ADD, EQUALS -> view.zoom(TopologyView.Zoom.IN);
            case MINUS, SUBTRACT -> view.zoom(TopologyView.Zoom.OUT);
            case ENTER -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open() {
        Box box = view.selected();
        if (box != null) {
            actions.open(box.facts().key());
        }
    }
}
