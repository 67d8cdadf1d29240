package dev.pharos.ui.page;

import java.util.Optional;

/// What a view remembers over page changes and restarts: sort order, columns, grouping. Keys are dotted names such as
/// `fleet.table.sort`.
public interface ViewMemory {
    Optional<String> recall(String key);

    void remember(String key, String value);
}
