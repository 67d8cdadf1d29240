package dev.pharos.ui.page;

import dev.pharos.fleet.instance.Instance;

/// Something that a page knows and that can be gone to by name.
///
/// @param name   what people call it
/// @param detail what tells it from others of that name; the same as the name where there is nothing better
public record Place(PageAddress address, String name, String detail) {
    public static Place of(Instance instance) {
        return new Place(new PageAddress("instance", instance.key()), instance.name(), instance.address());
    }
}
