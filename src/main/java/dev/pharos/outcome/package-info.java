/// How an asked-for thing ended: a [dev.pharos.outcome.Outcome] is either the value or one of the sealed
/// failures that a person can act on. Bugs are exceptions; a server that is out of reach is not a bug.
@NullMarked
package dev.pharos.outcome;

import org.jspecify.annotations.NullMarked;
