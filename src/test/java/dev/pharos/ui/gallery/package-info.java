/// Tests of what lies in the package of the same name, and the stored pictures of the gallery's exhibits.
@NullMarked
package dev.pharos.ui.gallery;

import org.jspecify.annotations.NullMarked;
