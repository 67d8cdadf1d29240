/// The page of silences: what is kept quiet, by whom, why and until when.
@NullMarked
package dev.pharos.ui.silences;

import org.jspecify.annotations.NullMarked;
