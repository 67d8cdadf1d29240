/// The page of all rules: what is looked for, and whether that works.
@NullMarked
package dev.pharos.ui.rules;

import org.jspecify.annotations.NullMarked;
