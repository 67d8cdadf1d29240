/// What a PromQL expression is: a sealed syntax tree with places in the text, and the functions it may call.
@NullMarked
package dev.pharos.promql.ast;

import org.jspecify.annotations.NullMarked;
