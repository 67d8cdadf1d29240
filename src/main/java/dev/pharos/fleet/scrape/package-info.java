/// What is asked about the fleet, and what each target says: the first of three rooms, which knows PromQL and labels
/// but nothing yet of instances.
@NullMarked
package dev.pharos.fleet.scrape;

import org.jspecify.annotations.NullMarked;
