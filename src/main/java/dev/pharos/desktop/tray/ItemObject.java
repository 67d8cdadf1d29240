package dev.pharos.desktop.tray;

import dev.pharos.desktop.bus.WireText;
import dev.pharos.desktop.tray.wire.Pixmap;
import dev.pharos.desktop.tray.wire.StatusNotifierItem;
import dev.pharos.desktop.tray.wire.ToolTip;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/// The sign as a panel asks for it.
final class ItemObject implements StatusNotifierItem, Properties {
    static final String PATH = "/StatusNotifierItem";
    private static final int LONGEST = 500;

    /// Panels take the one that fits: 16 to 24 pixels high, and twice that.
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64};

    private final String title;
    private final Runnable onActivate;
    private volatile Map<String, Variant<?>> properties;
    private volatile String status;

    ItemObject(String title, TrayFace face, Runnable onActivate) {
        this.title = title;
        this.onActivate = onActivate;
        this.properties = properties(title, face);
        this.status = status(face);
    }

    void show(TrayFace face) {
        properties = properties(title, face);
        status = status(face);
    }

    String status() {
        return status;
    }

    private static String status(TrayFace face) {
        return face.worst() == TrayFace.Mark.CRITICAL ? "NeedsAttention" : "Active";
    }

    private static Map<String, Variant<?>> properties(String title, TrayFace face) {
        Map<String, Variant<?>> all = new HashMap<>();
        all.put("Category", new Variant<>("SystemServices"));
        all.put("Id", new Variant<>("pharos"));
        all.put("Title", new Variant<>(title));
        all.put("Status", new Variant<>(status(face)));
        all.put("WindowId", new Variant<>(0));
        all.put("IconName", new Variant<>(""));
        all.put("IconThemePath", new Variant<>(""));
        Variant<?> pictures = new Variant<>(pictures(face), "a(iiay)");
        all.put("IconPixmap", pictures);
        all.put("OverlayIconName", new Variant<>(""));
        all.put("OverlayIconPixmap", new Variant<>(List.of(), "a(iiay)"));
        all.put("AttentionIconName", new Variant<>(""));
        all.put("AttentionIconPixmap", pictures);
        all.put("AttentionMovieName", new Variant<>(""));
        all.put(
                "ToolTip",
                new Variant<>(new ToolTip("", List.of(), title, WireText.of(face.tooltip(), LONGEST)), "(sa(iiay)ss)"));
        all.put("ItemIsMenu", new Variant<>(false));
        all.put("Menu", new Variant<>(new DBusPath(MenuObject.PATH)));
        return Map.copyOf(all);
    }

    private static List<Pixmap> pictures(TrayFace face) {
        return Arrays.stream(SIZES)
                .mapToObj(size -> new Pixmap(size, size, TrayPicture.bytes(TrayPicture.of(face, size))))
                .toList();
    }

    @Override
    public void Activate(int x, int y) {
        onActivate.run();
    }

    @Override
    public void SecondaryActivate(int x, int y) {
        onActivate.run();
    }

    /// Panels that draw no menus of others ask for it; a click opens the window, which can do all of it.
    @Override
    public void ContextMenu(int x, int y) {
        onActivate.run();
    }

    /// Nothing here can be scrolled.
    @Override
    public void Scroll(int delta, String orientation) {}

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <A> A Get(String face, String property) {
        Variant<?> value = properties.get(property);
        return (A) (value == null ? new Variant<>("") : value);
    }

    @Override
    public <A> void Set(String face, String property, A value) {
        throw new UnsupportedOperationException(property + " can only be read");
    }

    @Override
    public Map<String, Variant<?>> GetAll(String face) {
        return properties;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
