/// The page where environments are kept and the window is made to one's liking. What is chosen is in force at once.
@NullMarked
package dev.pharos.ui.settings;

import org.jspecify.annotations.NullMarked;
