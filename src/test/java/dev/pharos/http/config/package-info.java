/// Addresses, keys and certificates as people give them, good and bad.
@NullMarked
package dev.pharos.http.config;

import org.jspecify.annotations.NullMarked;
