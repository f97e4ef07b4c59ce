package org.bulgasari.filmform.copies.index;

/// A film in the index.
///
/// @param id that its fingerprint is kept under
/// @param name as it was enrolled
/// @param slots half seconds of film
public record EnrolledFilm(long id, String name, int slots) {}
