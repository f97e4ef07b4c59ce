package org.bulgasari.filmform.speech;

import java.io.IOException;

/// A model that hears speech, of windows in the order of the film.
interface SpeechModel extends AutoCloseable {

    /// In a second of the sound that it hears.
    int SAMPLE_RATE = 16_000;

    /// Samples in a window.
    int WINDOW = 512;

    /// SHA-256 of the model, hexadecimal: what a figure is cited with.
    String digest();

    /// How sure it is of speech in the next window, from 0 to 1.
    ///
    /// @param window samples from -1 to 1
    /// @throws IOException when the model breaks, with a sentence
    float surety(float[] window) throws IOException;

    @Override
    void close();
}
