/// What is measured rather than believed. `mvn -q -Pbench -Dbench=NAME` prints one line of figures:
/// `bench NAME: figure=value …`.
@NullMarked
package dev.pharos.bench;

import org.jspecify.annotations.NullMarked;
