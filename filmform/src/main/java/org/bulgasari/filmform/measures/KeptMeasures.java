package org.bulgasari.filmform.measures;

import org.jspecify.annotations.Nullable;

/// What was seen and heard of a film while it was decoded, apart from its signals, and can be known from the
/// film alone.
///
/// @param loudness none for a film without sound
/// @param speech none for a film without sound, or where no model listened
public record KeptMeasures(
        FilmColours colours,
        @Nullable Loudness loudness,
        @Nullable Speech speech) {}
