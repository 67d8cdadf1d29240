/// How PromQL writes characters, strings, numbers and durations, whatever they are part of.
@NullMarked
package dev.pharos.promql.text;

import org.jspecify.annotations.NullMarked;
