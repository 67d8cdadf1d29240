/// Tests of dev.pharos.fleet.scrape.
@NullMarked
package dev.pharos.fleet.scrape;

import org.jspecify.annotations.NullMarked;
