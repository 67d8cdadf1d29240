package dev.pharos.ui.instance.read;

/// What came of looking for an instance in the fleet of a moment.
public sealed interface Sighting {
    /// It is there.
    record Present(InstanceReading reading) implements Sighting {}

    /// It is not there at that time, but the server knows it from another.
    ///
    /// @param name what it is called there
    record Elsewhere(String name, When when) implements Sighting {}

    /// No fleet that was looked at knows it.
    record Unknown() implements Sighting {}

    enum When {
        /// Its data begin after the time that is looked at.
        LATER,
        /// Its data end before the time that is looked at, but within the range.
        EARLIER
    }
}
