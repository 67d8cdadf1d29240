/// What is written down, and who may read it.
@NullMarked
package dev.pharos.app.log;

import org.jspecify.annotations.NullMarked;
