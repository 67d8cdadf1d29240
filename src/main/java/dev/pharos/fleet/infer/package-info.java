/// Rules that make instances, nodes, groups, clusters and warnings of what targets said: which of them are one Redis,
/// who copies whom, what runs where. No query is asked here.
@NullMarked
package dev.pharos.fleet.infer;

import org.jspecify.annotations.NullMarked;
