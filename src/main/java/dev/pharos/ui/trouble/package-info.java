/// What is wrong with a fleet, an instance and a node, in the user's words: told once, here, so that no two pages can
/// disagree about one instance. Knows no scene.
@NullMarked
package dev.pharos.ui.trouble;

import org.jspecify.annotations.NullMarked;
