package dev.pharos.ui.fleet.filter;

/// A term that looks like a condition and is none; it is looked for as a word.
///
/// @param term  as it was typed
/// @param field what it names: the part before the sign
public record NotUnderstood(String term, String field, Why why) {
    /// What is wrong with it.
    public enum Why {
        /// `foo:bar`
        NO_FIELD,
        /// `foo>1`
        NO_NUMBER_FIELD,
        /// `memory>abc`
        NO_NUMBER
    }
}
