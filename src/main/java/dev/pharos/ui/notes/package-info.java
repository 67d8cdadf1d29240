/// What users write at moments of an environment.
@NullMarked
package dev.pharos.ui.notes;

import org.jspecify.annotations.NullMarked;
