package dev.pharos.ui.fleet.table;

/// What can be done from a line.
public interface TableActions {
    /// Opens the page of an instance.
    void open(String instance);

    /// Shows or hides the instances of a group.
    void toggle(String group);

    /// Adds a term to the filter.
    void filter(String term);
}
