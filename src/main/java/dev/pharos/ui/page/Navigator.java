package dev.pharos.ui.page;

/// Takes the window to another page.
@FunctionalInterface
public interface Navigator {
    void goTo(PageAddress address);
}
