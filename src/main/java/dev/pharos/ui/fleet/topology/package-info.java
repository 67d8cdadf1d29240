/// The fleet as a picture: cards with the instances of a node (or of another grouping) inside, lines from replicas to
/// their masters. Laid out without a scene, drawn on one canvas of the size of the view, so that 2,000 instances cost
/// what is seen of them.
@NullMarked
package dev.pharos.ui.fleet.topology;

import org.jspecify.annotations.NullMarked;
