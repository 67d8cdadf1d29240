/// Where passwords and tokens live: the system's keyring, or else a file that is encrypted. Settings know them by name
/// only.
@NullMarked
package dev.pharos.settings.secret;

import org.jspecify.annotations.NullMarked;
