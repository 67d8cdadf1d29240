/// The instance page under test, on a made-up source and without a screen where it needs none.
@NullMarked
package dev.pharos.ui.instance.read;

import org.jspecify.annotations.NullMarked;
