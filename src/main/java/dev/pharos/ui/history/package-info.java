/// The page of what fired before: when, how often, and how long it took to resolve.
@NullMarked
package dev.pharos.ui.history;

import org.jspecify.annotations.NullMarked;
