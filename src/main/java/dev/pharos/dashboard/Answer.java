package dev.pharos.dashboard;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.TimeRange;

/// What came of a question.
///
/// @param range asked for, aligned to the step; a moving range may have moved on by then
public record Answer(RangeQuery query, TimeRange range, Outcome<QueryResult.Matrix> outcome) {}
