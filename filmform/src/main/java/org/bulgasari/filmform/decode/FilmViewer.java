package org.bulgasari.filmform.decode;

/// Looks on while a film is decoded. Called by one thread (not the one that reads the film), in the order of
/// presentation; what is handed over may be kept.
public interface FilmViewer {

    /// Before the first frame.
    default void begin(FilmProperties properties) {}

    /// Every frame of the film.
    default void see(SmallPicture picture) {}

    /// Twice a second, after the small picture of the same frame.
    default void see(Still still) {}

    /// Sound, when the film has any; not in step with the pictures to better than some seconds.
    default void hear(Sound sound) {}
}
