package dev.pharos.desktop.tray;

import java.awt.AWTException;
import java.awt.CheckboxMenuItem;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Image;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BaseMultiResolutionImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A sign by [SystemTray]: Windows, macOS, and X11 panels that embed a window of ours (XEmbed). All of it on AWT's own
/// thread, which ends once the sign is taken away.
final class WindowSystemTray implements Tray {
    private static final Logger LOG = LoggerFactory.getLogger(WindowSystemTray.class);

    private final SystemTray tray;
    private final TrayIcon icon;

    /// @throws AWTException where the panel is gone by now
    WindowSystemTray(SystemTray tray, TrayFace face, Runnable onActivate) throws AWTException {
        this.tray = tray;
        this.icon = new TrayIcon(image(face, tray.getTrayIconSize()), face.tooltip());
        icon.setImageAutoSize(true);
        icon.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent click) {
                if (click.getButton() == MouseEvent.BUTTON1 && click.getClickCount() == 1) {
                    onActivate.run();
                }
            }
        });
        tray.add(icon);
    }

    @Override
    public void show(TrayFace face) {
        later(() -> {
            icon.setImage(image(face, tray.getTrayIconSize()));
            icon.setToolTip(face.tooltip());
        });
    }

    /// For screens of every density.
    private static Image image(TrayFace face, Dimension size) {
        int pixels = Math.max(16, Math.min(size.width, size.height));
        return new BaseMultiResolutionImage(
                TrayPicture.of(face, pixels), TrayPicture.of(face, pixels * 3 / 2), TrayPicture.of(face, pixels * 2));
    }

    @Override
    public void menu(TrayMenu menu) {
        later(() -> icon.setPopupMenu(fill(new PopupMenu(), menu)));
    }

    private static <M extends Menu> M fill(M filled, TrayMenu menu) {
        for (TrayEntry entry : menu.entries()) {
            switch (entry) {
                case TrayEntry.Separator() -> filled.addSeparator();
                case TrayEntry.Submenu(String label, TrayMenu below) -> filled.add(fill(new Menu(label), below));
                case TrayEntry.Choice choice -> filled.add(item(choice));
            }
        }
        return filled;
    }

    private static MenuItem item(TrayEntry.Choice choice) {
        MenuItem item = switch (choice.tick()) {
            case NONE -> {
                MenuItem plain = new MenuItem(choice.label());
                plain.addActionListener(_ -> choice.action().run());
                yield plain;
            }
            case OFF, ON -> {
                boolean on = choice.tick() == TrayEntry.Tick.ON;
                CheckboxMenuItem ticked = new CheckboxMenuItem(choice.label(), on);
                ticked.addItemListener(_ -> choice.action().run());
                yield ticked;
            }
        };
        item.setEnabled(choice.state() == TrayEntry.State.ENABLED);
        return item;
    }

    @Override
    public void close() {
        later(() -> tray.remove(icon));
    }

    private static void later(Runnable task) {
        EventQueue.invokeLater(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("the sign in the panel is not as it should be", e);
            }
        });
    }
}
