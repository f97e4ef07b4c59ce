package org.bulgasari.filmform.decode;

/// What went wrong while a film was decoded. Nothing of it is repaired or made up: a frame that could not be decoded
/// is not there, one that is damaged is shown as the decoder left it.
///
/// @param undecodablePackets pieces of the video stream that the decoder refused
/// @param damagedFrames frames that were shown though the decoder knows that they are not whole
/// @param misplacedTimes frames without a time, or with one before that of the frame before
/// @param brokenOff whether reading ended with an error instead of the end of the file
public record Faults(int undecodablePackets, int damagedFrames, int misplacedTimes, boolean brokenOff) {

    public boolean none() {
        return undecodablePackets == 0 && damagedFrames == 0 && misplacedTimes == 0 && !brokenOff;
    }
}
