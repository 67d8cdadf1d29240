/// One Redis: who and where it is, how it is, what it uses and what it copies.
@NullMarked
package dev.pharos.fleet.instance;

import org.jspecify.annotations.NullMarked;
