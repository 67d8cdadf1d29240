/// What the charts of an instance's page ask, and what they make of the answers.
@NullMarked
package dev.pharos.ui.instance.asked;

import org.jspecify.annotations.NullMarked;
