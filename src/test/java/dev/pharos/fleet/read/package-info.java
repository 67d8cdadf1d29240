/// Tests of dev.pharos.fleet.read.
@NullMarked
package dev.pharos.fleet.read;

import org.jspecify.annotations.NullMarked;
