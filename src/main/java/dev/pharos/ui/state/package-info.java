/// The five states of whatever shows data (loading, data, empty, stale, failed), the same on every page, and the
/// words for what went wrong in the user's language.
@NullMarked
package dev.pharos.ui.state;

import org.jspecify.annotations.NullMarked;
