/// Tests of dev.pharos.fleet.infer.
@NullMarked
package dev.pharos.fleet.infer;

import org.jspecify.annotations.NullMarked;
