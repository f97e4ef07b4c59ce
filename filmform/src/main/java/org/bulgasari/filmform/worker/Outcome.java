package org.bulgasari.filmform.worker;

/// How a study ended.
public sealed interface Outcome {

    /// All is written under its final name.
    record Done() implements Outcome {}

    /// The file is no film that can be studied; another try would end alike.
    ///
    /// @param sentence why, for the person in front
    record Refused(String sentence) implements Outcome {}

    /// The study did not come to its end for a reason that lies outside the film; another try may.
    ///
    /// @param sentence why, for the person in front
    record Stopped(String sentence) implements Outcome {}
}
