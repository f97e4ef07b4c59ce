package org.bulgasari.filmform.formats;

import org.bulgasari.filmform.shots.TransitionType;

/// A boundary between two shots as a shot list tells it.
///
/// @param micros millionths of a second from the film's first frame
/// @param firstMicros where the transition begins; as `micros` for a cut
/// @param endMicros where it is over; as `micros` for a cut
record Mark(long micros, long firstMicros, long endMicros, TransitionType type) {

    static Mark cut(long micros) {
        return new Mark(micros, micros, micros, TransitionType.CUT);
    }
}
