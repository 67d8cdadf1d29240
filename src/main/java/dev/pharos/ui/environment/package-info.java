/// An environment as it is being written: what was typed, what is wrong with it, what its address leads to, and how it
/// is kept, secrets apart from settings.
@NullMarked
package dev.pharos.ui.environment;

import org.jspecify.annotations.NullMarked;
