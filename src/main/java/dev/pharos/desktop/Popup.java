package dev.pharos.desktop;

import java.util.List;

/// A short message beside the user's work.
///
/// @param key   what it is about: a later popup of the same key takes its place
/// @param title one line
/// @param body  plain text, any markup in it is shown as it stands; may be empty
public record Popup(String key, String title, String body, Urgency urgency, List<Action> actions, Sound sound) {
    /// The id of the action that a click on the popup itself stands for; it is shown as no button.
    public static final String CLICKED = "default";

    public Popup {
        actions = List.copyOf(actions);
    }

    /// How much it may ask for.
    public enum Urgency {
        /// Gone soon, kept in no list.
        LOW,
        NORMAL,
        /// Stays until it is answered or closed.
        CRITICAL
    }

    /// Whether it may be heard.
    public enum Sound {
        SILENT,
        AUDIBLE
    }

    /// A button, or the popup itself ([#CLICKED]).
    public record Action(String id, String label) {
        boolean isClick() {
            return id.equals(CLICKED);
        }
    }

    /// The actions that are buttons.
    public List<Action> buttons() {
        return actions.stream().filter(action -> !action.isClick()).toList();
    }

    /// Whether a click on the popup itself does something.
    public boolean isClickable() {
        return actions.stream().anyMatch(Action::isClick);
    }
}
