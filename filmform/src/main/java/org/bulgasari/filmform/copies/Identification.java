package org.bulgasari.filmform.copies;

import org.bulgasari.filmform.copies.align.Alignment;

/// A film that a query was recognised as.
///
/// @param film its name
/// @param score from 0 to 1: the likeness of what is shared, and 1 for the very same pictures
/// @param alignment of the query with it
public record Identification(String film, double score, Alignment alignment) {}
