/// What a server sends, read within bounds: how much may come, and what is no answer at all.
@NullMarked
package dev.pharos.http.body;

import org.jspecify.annotations.NullMarked;
