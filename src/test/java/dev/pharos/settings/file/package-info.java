@NullMarked
package dev.pharos.settings.file;

import org.jspecify.annotations.NullMarked;
