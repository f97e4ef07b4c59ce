package org.bulgasari.filmform.report;

import org.bulgasari.filmform.measures.Plausible;

/// How much of the file could be read.
///
/// @param undecodable packets of pictures that the decoder refused
/// @param corrupt frames that were shown with damage
/// @param endedEarly whether the file broke off before its stated end
public record Completeness(int undecodable, int corrupt, boolean endedEarly) {

    public Completeness {
        Plausible.count("The number of undecodable packets", undecodable);
        Plausible.count("The number of damaged frames", corrupt);
    }

    /// Everything was read.
    public static Completeness whole() {
        return new Completeness(0, 0, false);
    }

    public boolean isWhole() {
        return undecodable == 0 && corrupt == 0 && !endedEarly;
    }
}
