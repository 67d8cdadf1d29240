package dev.pharos.ui.page;

/// Where a window can go: a page and, where the page is about one thing, which.
///
/// @param page   the page's id: `fleet`, `instance`, `settings`
/// @param select what the page is about (an instance's key), or empty
public record PageAddress(String page, String select) {
    public static PageAddress of(String page) {
        return new PageAddress(page, "");
    }
}
