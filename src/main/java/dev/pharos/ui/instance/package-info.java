/// The page of one Redis instance: what it is, how it is, and its charts with those of the node underneath.
@NullMarked
package dev.pharos.ui.instance;

import org.jspecify.annotations.NullMarked;
