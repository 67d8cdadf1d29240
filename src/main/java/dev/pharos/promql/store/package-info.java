/// What PromQL is evaluated over: samples by matchers and time, wherever they are kept.
@NullMarked
package dev.pharos.promql.store;

import org.jspecify.annotations.NullMarked;
