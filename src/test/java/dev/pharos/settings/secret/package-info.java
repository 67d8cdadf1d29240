@NullMarked
package dev.pharos.settings.secret;

import org.jspecify.annotations.NullMarked;
