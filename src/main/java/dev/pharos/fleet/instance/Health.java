package dev.pharos.fleet.instance;

import java.util.Optional;

/// How an instance is, as far as its exporters can tell.
///
/// @param detail what the exporter said went wrong, in its own words, or empty
public record Health(State state, String detail) {
    public static final Health UP = new Health(State.UP, "");

    /// Best first: of an instance that is scraped twice, the best state counts.
    public enum State {
        UP,
        /// Answers, but asking it took longer than a second.
        SLOW,
        /// Answers, but is still loading its data set.
        LOADING,
        /// The exporter is not let in (password, ACL, TLS): Redis itself may be well.
        LOCKED_OUT,
        /// The exporter waits for an answer in vain: stopped, swapping, or in a command that does not end.
        HUNG,
        /// The exporter lives and says that Redis can't be reached.
        DOWN,
        /// Scraping the exporter times out: it hangs, or waits for a Redis that does, longer than the scrape may take.
        EXPORTER_SILENT,
        /// The exporter can't be scraped at all; nothing is known of Redis itself.
        EXPORTER_DOWN;

        /// Redis answers.
        public boolean answers() {
            return this == UP || this == SLOW || this == LOADING;
        }

        /// Nothing can be said of Redis: its exporter is what failed.
        public boolean unseen() {
            return this == EXPORTER_SILENT || this == EXPORTER_DOWN;
        }
    }

    public boolean answers() {
        return state.answers();
    }

    /// Why the exporter is not let in; empty where it is, or where nobody knows.
    public Optional<Refusal> refusal() {
        return state == State.LOCKED_OUT ? Refusal.of(detail) : Optional.empty();
    }
}
