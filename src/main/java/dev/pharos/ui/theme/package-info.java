/// Colour tokens for dark and light, stylesheets, texts in English and Korean.
@NullMarked
package dev.pharos.ui.theme;

import org.jspecify.annotations.NullMarked;
