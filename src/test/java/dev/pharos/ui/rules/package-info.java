/// Tests of the page of all rules.
@NullMarked
package dev.pharos.ui.rules;

import org.jspecify.annotations.NullMarked;
