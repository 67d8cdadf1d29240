/// What the page of one instance reads: the instance in its fleet at a moment, or why there is none.
@NullMarked
package dev.pharos.ui.instance.read;

import org.jspecify.annotations.NullMarked;
