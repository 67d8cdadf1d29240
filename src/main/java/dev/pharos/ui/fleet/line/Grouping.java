package dev.pharos.ui.fleet.line;

import java.util.Locale;

/// What instances are shown together by.
///
/// @param label the label's name for [By#LABEL], else empty
public record Grouping(By by, String label) {
    public static final Grouping NONE = new Grouping(By.NONE, "");

    public enum By {
        NONE,
        NODE,
        GROUP,
        CLUSTER,
        LABEL
    }

    public static Grouping by(By by) {
        return new Grouping(by, "");
    }

    public static Grouping byLabel(String name) {
        return new Grouping(By.LABEL, name);
    }

    /// The name of the group that an instance falls into; empty for "in none".
    public String of(InstanceFacts facts) {
        return switch (by) {
            case NONE -> "";
            case NODE -> facts.node();
            case GROUP -> facts.group();
            case CLUSTER -> facts.cluster();
            case LABEL -> facts.instance().labels().get(label);
        };
    }

    /// What tells its groups apart: two nodes may have one name.
    String keyOf(InstanceFacts facts) {
        String key = switch (by) {
            case NONE -> "";
            case NODE -> facts.instance().placement().node();
            case GROUP -> facts.instance().placement().group();
            case CLUSTER -> facts.instance().placement().cluster();
            case LABEL -> facts.instance().labels().get(label);
        };
        return written() + "/" + (key == null ? "" : key);
    }

    /// `none`, `node`, `label:env`.
    public String written() {
        return by == By.LABEL ? "label:" + label : by.name().toLowerCase(Locale.ROOT);
    }

    /// [#NONE] for what is not understood.
    public static Grouping read(String written) {
        if (written.startsWith("label:")) {
            return byLabel(written.substring("label:".length()));
        }
        for (By by : By.values()) {
            if (by != By.LABEL && by.name().equalsIgnoreCase(written)) {
                return by(by);
            }
        }
        return NONE;
    }
}
