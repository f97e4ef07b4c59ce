package org.bulgasari.filmform.copies.index;

/// Where a query may lie.
///
/// @param film in which
/// @param tick of the film at which the query's tick 0 would lie, at the same speed; may be negative
/// @param pictures of the query that were found there
/// @param votes of these, more for nearer ones
public record Place(EnrolledFilm film, int tick, int pictures, int votes) {}
