package dev.pharos.ui.page;

/// Makes the page at an address, in a window.
@FunctionalInterface
public interface PageFactory {
    Page create(PageAddress address, PageContext context);
}
