/// What is remembered, and of what.
@NullMarked
package dev.pharos.app.own;

import org.jspecify.annotations.NullMarked;
