package org.bulgasari.filmform.signals;

/// Takes the signals of a film, frame by frame, while they are measured.
public interface SignalSink {

    /// Begins the next frame; all its values are 0 until they are set.
    ///
    /// @param grid of the frame; may be written over afterwards
    SignalSink frame(byte[] grid);

    /// Sets a value of the frame that began last.
    SignalSink set(Signal signal, double value);
}
