/// Where Pharos keeps files of its own, and how it writes them: whole or not at all, readable by their owner only.
@NullMarked
package dev.pharos.settings.file;

import org.jspecify.annotations.NullMarked;
