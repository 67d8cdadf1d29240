/// Ways out of the program: addresses that a browser opens.
@NullMarked
package dev.pharos.ui.link;

import org.jspecify.annotations.NullMarked;
