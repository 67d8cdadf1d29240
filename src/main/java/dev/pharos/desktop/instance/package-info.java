/// One running Pharos for each user: a second start hands over what it was asked for and ends.
@NullMarked
package dev.pharos.desktop.instance;

import org.jspecify.annotations.NullMarked;
