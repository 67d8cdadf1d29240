/// How settings are kept: one JSON file with a version, written whole or not at all, shared by several running
/// programs, and never thrown away because it cannot be read.
@NullMarked
package dev.pharos.settings.store;

import org.jspecify.annotations.NullMarked;
