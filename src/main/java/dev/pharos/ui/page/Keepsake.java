package dev.pharos.ui.page;

/// What a page knows of the servers, for the page at the same address of the window that takes the place of its own:
/// another look must cost nobody the last good data. It holds nothing that is seen and no words.
public interface Keepsake {}
