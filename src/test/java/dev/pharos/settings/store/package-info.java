@NullMarked
package dev.pharos.settings.store;

import org.jspecify.annotations.NullMarked;
